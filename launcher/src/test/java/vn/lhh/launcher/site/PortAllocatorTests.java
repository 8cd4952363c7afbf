package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PortAllocatorTests {

	private final PortAllocator portAllocator = new PortAllocator();

	@Test
	void theUsualPortIsTakenWhereItIsFree() throws IOException {
		int free = freePort();
		assertThat(this.portAllocator.preferring(free)).isEqualTo(free);
	}

	@Test
	void anotherIsTakenWhereSomebodyHasTheUsualOne() throws IOException {
		try (ServerSocket taken = loopback()) {
			assertThat(this.portAllocator.preferring(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort())
				.isPositive();
		}
	}

	@Test
	void noPortIsGivenTwice() throws IOException {
		int free = freePort();
		assertThat(this.portAllocator.exactly(free, "127.0.0.1")).isEqualTo(free);
		assertThat(this.portAllocator.preferring(free)).isNotEqualTo(free);
	}

	@Test
	void thePublicPortIsNeverReplaced() throws IOException {
		try (ServerSocket taken = loopback()) {
			assertThatExceptionOfType(UserErrorException.class)
				.isThrownBy(() -> this.portAllocator.exactly(taken.getLocalPort(), "127.0.0.1"))
				.withMessage("Port %d is taken by another program: free it, or choose another with --port N.",
						taken.getLocalPort());
		}
	}

	@Test
	void aSiteWithAPortRangeLeavesTheUsualPortsAlone() throws IOException {
		System.setProperty("portal.ports", "31980");
		try {
			PortAllocator ranged = new PortAllocator();
			assertThat(IntStream.generate(() -> ranged.preferring(8081)).limit(12)).doesNotHaveDuplicates()
				.allMatch((port) -> port >= 31_980 && port < 32_000);
		}
		finally {
			System.clearProperty("portal.ports");
		}
	}

	private static ServerSocket loopback() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = loopback()) {
			return socket.getLocalPort();
		}
	}

}
