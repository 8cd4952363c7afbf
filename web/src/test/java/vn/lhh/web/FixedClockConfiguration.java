package vn.lhh.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Clock fixed at noon of 22 November 2026 in Vietnam.
 */
@TestConfiguration
class FixedClockConfiguration {

	@Bean
	@Primary
	Clock fixed() {
		return Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneId.of("UTC"));
	}

}
