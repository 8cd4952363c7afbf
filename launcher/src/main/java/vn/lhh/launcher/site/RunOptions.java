package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Holds the command-line options of {@code run}.
 *
 * @param port the public port
 * @param open whether other machines may reach the public port
 * @param fresh whether to delete the data of earlier runs first
 * @param demo whether to load demo content
 * @param train whether to make missing start-up caches once the site is up
 * @param environment of the launcher, which may name external servers
 */
public record RunOptions(int port, boolean open, boolean fresh, boolean demo, boolean train,
		Map<String, String> environment) {

	String address() {
		return this.open ? everywhere() : "127.0.0.1";
	}

	/**
	 * Prefers {@code ::}, which accepts IPv4 connections too; not every machine has IPv6.
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
