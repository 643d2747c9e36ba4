package dev.storybrief.quickstart;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Holds where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, as bytes
 * @param err standard error
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {}
