package vn.lhh.launcher.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.lhh.launcher.UserErrorException;

/**
 * Reads the demo users' passwords, which identity-service generated at its first start.
 *
 * @param passwords by user name
 */
public record DemoUsers(Map<String, String> passwords) {

	/**
	 * Reads the demo users, and fails where there are none.
	 * @param data root of the site's data folder
	 */
	public static DemoUsers in(Path data) {
		Path file = file(data);
		if (!Files.exists(file)) {
			throw new UserErrorException(
					"There are no demo users in %s: was the site started with --no-demo?".formatted(file));
		}
		return ifAny(data);
	}

	/**
	 * Reads the demo users.
	 * @param data root of the site's data folder
	 * @return the users, none where the site has no demo content
	 */
	public static DemoUsers ifAny(Path data) {
		Path file = file(data);
		Map<String, String> passwords = new TreeMap<>();
		if (!Files.exists(file)) {
			return new DemoUsers(passwords);
		}
		try {
			Files.readAllLines(file)
				.stream()
				.map((line) -> line.split("\t", 2))
				.filter((cells) -> cells.length == 2)
				.forEach((cells) -> passwords.put(cells[0], cells[1]));
		}
		catch (IOException ex) {
			throw new UserErrorException("%s can't be read.".formatted(file));
		}
		return new DemoUsers(passwords);
	}

	private static Path file(Path data) {
		return data.resolve("identity").resolve("demo-users.txt");
	}

	/**
	 * Finds the password of a user.
	 * @return empty where there is no such demo user
	 */
	public Optional<String> find(String user) {
		return Optional.ofNullable(this.passwords.get(user));
	}

	/**
	 * Returns the password of a user, and fails where there is no such demo user.
	 */
	public String password(String user) {
		String password = this.passwords.get(user);
		if (password == null) {
			throw new UserErrorException("There is no demo user %s; there are: %s".formatted(user,
					String.join(", ", this.passwords.keySet())));
		}
		return password;
	}

}
