package vn.lhh.launcher.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import vn.lhh.launcher.PortalProblem;

/**
 * The passwords that identity-service made up for the demo users at its first start.
 *
 * @param passwords by user name
 */
public record DemoUsers(Map<String, String> passwords) {

	/**
	 * Reads them.
	 * @param data root of the site's data folder
	 * @return the users
	 */
	public static DemoUsers in(Path data) {
		Path file = data.resolve("identity").resolve("demo-users.txt");
		Map<String, String> passwords = new TreeMap<>();
		try {
			Files.readAllLines(file)
				.stream()
				.map((line) -> line.split("\t", 2))
				.filter((cells) -> cells.length == 2)
				.forEach((cells) -> passwords.put(cells[0], cells[1]));
		}
		catch (IOException ex) {
			throw new PortalProblem(
					"There are no demo users in %s: was the site started with --no-demo?".formatted(file));
		}
		return new DemoUsers(passwords);
	}

	/**
	 * Finds the password of one user.
	 * @param user by name
	 * @return the password
	 */
	public String password(String user) {
		String password = this.passwords.get(user);
		if (password == null) {
			throw new PortalProblem("There is no demo user %s; there are: %s".formatted(user,
					String.join(", ", this.passwords.keySet())));
		}
		return password;
	}

}
