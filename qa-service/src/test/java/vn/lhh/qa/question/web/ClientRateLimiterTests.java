package vn.lhh.qa.question.web;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.lhh.kit.problem.Problem;
import vn.lhh.qa.QaProperties;
import vn.lhh.testkit.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ClientRateLimiterTests {

	private final MutableClock clock = new MutableClock(Instant.parse("2026-11-02T01:00:00Z"));

	private final ClientRateLimiter limit = new ClientRateLimiter(new QaProperties.Limit(2, Duration.ofMinutes(10)), 3,
			this.clock);

	@Test
	void aClientIsHeldBackUntilTheWindowEnds() {
		this.limit.count("198.51.100.7");
		this.limit.count("198.51.100.7");
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.limit.count("198.51.100.7"))
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("too-many"));
		assertThatNoException().isThrownBy(() -> this.limit.count("198.51.100.8"));
		this.clock.advance(Duration.ofMinutes(10));
		assertThatNoException().isThrownBy(() -> this.limit.count("198.51.100.7"));
	}

	@Test
	void oneIpv6NetworkIsOneClientAndNamesAreNotLookedUp() {
		assertThat(ClientRateLimiter.prefix("2001:db8:1:2::1"))
			.isEqualTo(ClientRateLimiter.prefix("2001:db8:1:2:ffff::9"))
			.isNotEqualTo(ClientRateLimiter.prefix("2001:db8:1:3::1"));
		assertThat(ClientRateLimiter.prefix("abc.de")).isEqualTo("unknown");
		assertThat(ClientRateLimiter.prefix("::zz")).isEqualTo("unknown");
	}

	@Test
	void onlySoManyClientsAreRemembered() {
		for (int client = 0; client < 50; client++) {
			this.limit.count("203.0.113." + client);
		}
		assertThat(this.limit.clients()).isEqualTo(3);
	}

}
