package vn.lhh.kit.outbox;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

class RelayStartTests {

	private static final int OFTEN = 300;

	@Test
	void aRelayThatWasStartedIsAtWorkHoweverTheThreadsAreScheduled() {
		for (int round = 0; round < OFTEN; round++) {
			Lease lease = mock(Lease.class);
			Relay relay = new Relay(mock(OutboxStore.class), mock(EventSender.class), lease, Clock.systemUTC(),
					Duration.ofMinutes(1));
			relay.start();
			verify(lease, timeout(5000).atLeastOnce()).held();
			relay.stop();
		}
	}

}
