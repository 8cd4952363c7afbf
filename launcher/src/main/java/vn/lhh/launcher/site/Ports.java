package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

import vn.lhh.launcher.PortalProblem;

/**
 * Hands out ports: the usual one where nobody has it, any free one otherwise.
 */
final class Ports {

	private final Set<Integer> given = new HashSet<>();

	/**
	 * Reserves the public port, which people know and which is therefore never replaced.
	 * @param port the wanted port
	 * @param address where it will be bound
	 * @return the port
	 */
	int exactly(int port, String address) {
		if (!isFree(port, address)) {
			throw new PortalProblem(
					"Port %d is taken by another program: free it, or choose another with --port N.".formatted(port));
		}
		this.given.add(port);
		return port;
	}

	int preferring(int usual) {
		if (!this.given.contains(usual) && isFree(usual, "127.0.0.1")) {
			this.given.add(usual);
			return usual;
		}
		return any();
	}

	private int any() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = socket.getLocalPort();
			return this.given.add(port) ? port : any();
		}
		catch (IOException ex) {
			throw new PortalProblem("No free port is left on this machine: " + ex.getMessage());
		}
	}

	private static boolean isFree(int port, String address) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
