package dev.storybrief.quickstart;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Holds the standard streams of a command.
 *
 * @param in standard input
 * @param out standard output, as bytes
 * @param err standard error
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {}
