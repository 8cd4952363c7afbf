package vn.lhh.gateway.ratelimit;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.lhh.gateway.security.Caller;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimiterTests {

	private final AtomicLong nanos = new AtomicLong();

	private final RateLimiter limiter = new RateLimiter(100, 10, this.nanos::get);

	private static Caller caller(String address) throws Exception {
		return new Caller(InetAddress.getByName(address), "http", "localhost", 80, false);
	}

	private long allowed(String address, int times) throws Exception {
		Caller caller = caller(address);
		return IntStream.range(0, times).filter((i) -> this.limiter.allows(caller)).count();
	}

	@Test
	void aBurstIsAllowedAndThenTheSteadyRate() throws Exception {
		assertThat(allowed("192.0.2.1", 50)).isEqualTo(10);
		this.nanos.addAndGet(50_000_000);
		assertThat(allowed("192.0.2.1", 50)).isEqualTo(5);
	}

	@Test
	void aHundredASecondPassForEver() throws Exception {
		long passed = 0;
		for (int i = 0; i < 1000; i++) {
			this.nanos.addAndGet(10_000_000);
			passed += allowed("192.0.2.2", 1);
		}
		assertThat(passed).isEqualTo(1000);
	}

	@Test
	void clientsDoNotShareAnAllowanceUnlessTheyShareASixtyFour() throws Exception {
		assertThat(allowed("192.0.2.3", 10)).isEqualTo(10);
		assertThat(allowed("192.0.2.4", 10)).isEqualTo(10);
		assertThat(allowed("2001:db8:0:1::1", 10)).isEqualTo(10);
		assertThat(allowed("2001:db8:0:1::2", 10)).isZero();
		assertThat(allowed("2001:db8:0:2::1", 10)).isEqualTo(10);
	}

}
