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
 * Where passwords come from: a file, the terminal without echo, or the lines of standard
 * input; never the command line, which others can read.
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
	 * Finds a password.
	 * @param file its first line is the password; none where it is empty, standard input
	 * where it is a dash
	 * @param what to ask for at the terminal
	 * @return the password
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
