package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import vn.lhh.launcher.UserErrorException;

/**
 * Allocates free TCP ports: the usual one where it is free, any free one otherwise. The
 * system property {@code portal.ports} names the first port of a range instead, for sites
 * that start and die beside each other.
 */
public final class PortAllocator {

	private static final String RANGE = "portal.ports";

	private static final int RANGE_SIZE = 20;

	private static final int FIRST = 20_000;

	private static final int LAST = 32_000;

	private final boolean usual;

	private final int first;

	private final int count;

	private final Set<Integer> given = new HashSet<>();

	PortAllocator() {
		this(true);
	}

	private PortAllocator(boolean usual) {
		Integer range = Integer.getInteger(RANGE);
		this.usual = usual && range == null;
		this.first = (range != null) ? range : FIRST;
		this.count = (range != null) ? RANGE_SIZE : LAST - FIRST;
	}

	/**
	 * Creates an allocator for a site that must not use the ports of another site.
	 * @return an allocator that gives no usual port
	 */
	public static PortAllocator unusual() {
		return new PortAllocator(false);
	}

	/**
	 * Reserves the public port. Another port never replaces it, because people know it.
	 * @param port the wanted port
	 * @param address where it will be bound
	 * @return the port
	 */
	int exactly(int port, String address) {
		if (!isFree(port, address)) {
			throw new UserErrorException(
					"Port %d is taken by another program: free it, or choose another with --port N.".formatted(port));
		}
		this.given.add(port);
		return port;
	}

	int preferring(int usual) {
		if (this.usual && !this.given.contains(usual) && isFree(usual, "127.0.0.1")) {
			this.given.add(usual);
			return usual;
		}
		return any();
	}

	/**
	 * Reserves a random port of the range, usually from 20000 to 31999. That is below the
	 * range for outgoing connections, one of which could otherwise hold the port by the
	 * time the process starts.
	 * @return a port that is free on loopback
	 */
	public int any() {
		int start = ThreadLocalRandom.current().nextInt(this.count);
		return IntStream.range(0, this.count)
			.map((step) -> this.first + (start + step) % this.count)
			.filter((port) -> !this.given.contains(port) && isFree(port, "127.0.0.1"))
			.peek(this.given::add)
			.findFirst()
			.orElseThrow(() -> new UserErrorException(
					"No port from %d to %d is free.".formatted(this.first, this.first + this.count)));
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
