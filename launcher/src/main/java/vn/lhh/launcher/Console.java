package vn.lhh.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints the launcher's console output: answers to standard output, errors to standard
 * error.
 */
public record Console(PrintStream out, PrintStream err) {

	static Console ofProcess() {
		return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/**
	 * Prints one line to standard output.
	 */
	public void say(String line) {
		this.out.println(line);
	}

	/**
	 * Prints one line to standard error.
	 */
	public void complain(String line) {
		this.err.println(line);
	}

}
