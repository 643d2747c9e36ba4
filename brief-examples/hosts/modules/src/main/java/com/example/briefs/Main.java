package com.example.briefs;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Starts the server on this machine, at the port that the first argument names, or at a free one. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        System.setProperty("sun.net.httpserver.maxReqTime", "10"); // seconds in which a body has to arrive
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/briefs", new Briefs());
        server.start();
        System.out.println("http://localhost:" + server.getAddress().getPort() + "/briefs");
    }
}
