package vn.lhh.launcher;

import java.nio.file.Path;
import java.util.Map;

import vn.lhh.launcher.command.Arguments;
import vn.lhh.launcher.site.Checkout;
import vn.lhh.launcher.site.DataFolder;

/**
 * Holds the launcher's start-up context: the checkout with the built jars, and the
 * environment variables of the process.
 */
public record LaunchContext(Checkout checkout, Map<String, String> environment) {

	static LaunchContext ofProcess() {
		return new LaunchContext(
				new Checkout(Path.of(System.getProperty("portal.home", ".")).toAbsolutePath().normalize()),
				System.getenv());
	}

	public DataFolder data(Arguments arguments) {
		String given = arguments.option("--data", "");
		Path folder = given.isEmpty() ? this.checkout.root().resolve("data") : Path.of(given);
		return new DataFolder(folder.toAbsolutePath().normalize());
	}

}
