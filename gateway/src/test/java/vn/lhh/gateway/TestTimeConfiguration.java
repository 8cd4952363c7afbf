package vn.lhh.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Running test clock that can be moved forward.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTimeConfiguration {

	@Bean
	@Primary
	Running running() {
		return new Running();
	}

	/** Real time plus the time that a test added. */
	public static final class Running extends Clock {

		private volatile Duration ahead = Duration.ZERO;

		public void advance(Duration step) {
			this.ahead = this.ahead.plus(step);
		}

		public void reset() {
			this.ahead = Duration.ZERO;
		}

		@Override
		public Instant instant() {
			return InstantSource.system().instant().plus(this.ahead);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
