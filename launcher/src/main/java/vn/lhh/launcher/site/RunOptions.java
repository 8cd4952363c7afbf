package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * What the person asked of {@code run}.
 *
 * @param port the public one
 * @param open whether other machines may reach it
 * @param fresh whether to begin without what earlier runs kept
 * @param demo whether to load demo content
 * @param train whether to prepare faster starts once the site is up
 * @param environment of the launcher, which may name real servers
 */
public record RunOptions(int port, boolean open, boolean fresh, boolean demo, boolean train,
		Map<String, String> environment) {

	String address() {
		return this.open ? everywhere() : "127.0.0.1";
	}

	/**
	 * The address that stands for all of IPv6 takes IPv4 too; not every machine has it.
	 */
	private static String everywhere() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::"))) {
			return socket.isBound() ? "::" : "0.0.0.0";
		}
		catch (IOException ex) {
			return "0.0.0.0";
		}
	}

	boolean brings(String server) {
		return !this.environment.getOrDefault(server, "").isBlank();
	}

}
