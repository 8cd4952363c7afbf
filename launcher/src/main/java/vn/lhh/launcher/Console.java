package vn.lhh.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the launcher speaks: answers on standard output, complaints on standard error.
 *
 * @param out for answers
 * @param err for complaints
 */
public record Console(PrintStream out, PrintStream err) {

	static Console ofProcess() {
		return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/**
	 * Prints one line.
	 * @param line for the person at the keyboard, or for a script
	 */
	public void say(String line) {
		this.out.println(line);
	}

	/**
	 * Prints one line to standard error.
	 * @param line what is wrong
	 */
	public void complain(String line) {
		this.err.println(line);
	}

}
