package vn.lhh.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import vn.lhh.launcher.UserErrorException;

/**
 * Reads passwords from a file, from the terminal without echo, or from standard input;
 * never from the command line, which other users of the machine can read.
 */
public final class PasswordSource {

	private final boolean terminal;

	private final BufferedReader lines;

	PasswordSource(InputStream input, boolean terminal) {
		this.terminal = terminal;
		this.lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
	}

	public static PasswordSource ofProcess() {
		return new PasswordSource(System.in, Boolean.getBoolean("portal.terminal"));
	}

	/**
	 * Reads one password.
	 * @param file its first line is the password; empty asks at the terminal if there is
	 * one and reads standard input otherwise, a dash always reads standard input
	 * @param what the prompt at the terminal
	 */
	String password(String file, String what) {
		if (!file.isEmpty() && !file.equals("-")) {
			return required(firstLine(Path.of(file)), what);
		}
		java.io.Console keyboard = (this.terminal && file.isEmpty()) ? System.console() : null;
		if (keyboard != null) {
			char[] typed = keyboard.readPassword("%s: ", what);
			return required(Optional.ofNullable(typed).map(String::new), what);
		}
		return required(nextLine(), what);
	}

	private static Optional<String> firstLine(Path file) {
		try {
			return Files.readString(file).lines().findFirst();
		}
		catch (IOException ex) {
			throw new UserErrorException("The file %s can't be read.".formatted(file));
		}
	}

	private Optional<String> nextLine() {
		try {
			return Optional.ofNullable(this.lines.readLine());
		}
		catch (IOException ex) {
			throw new UserErrorException("Standard input can't be read: " + ex.getMessage());
		}
	}

	private static String required(Optional<String> password, String what) {
		return password.filter((text) -> !text.isEmpty())
			.orElseThrow(() -> new UserErrorException(
					"%s was not given: type it, or name a file with --password-file.".formatted(what)));
	}

}
