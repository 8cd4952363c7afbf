package vn.lhh.gateway.backend;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.BackendGuard.Exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackendGuardTests {

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final BackendGuard guard = new BackendGuard(new BackendBulkheadProperties(1, 1, 1, 1, 4, 1, 1, 50),
			new BreakerProperties(true, PAUSE, 5, 3), this.meters);

	private static BackendCall call(CallPurpose purpose, int number) {
		return new BackendCall(Backend.NEWS, purpose, "/api/news/" + number, "", "203.0.113." + number);
	}

	private static BackendCall read(int client) {
		return call(CallPurpose.READS, client);
	}

	private static Exchange<FakeResponse, RuntimeException> failing(Exception cause) {
		return () -> {
			throw new BackendException((cause instanceof ConnectException) ? Kind.CONNECTION_FAILED : Kind.TIMED_OUT,
					cause);
		};
	}

	private void assertRefused(BackendCall call, Kind kind) {
		assertThatThrownBy(() -> this.guard.call(call, FakeResponse::new))
			.isInstanceOfSatisfying(BackendException.class, (ex) -> assertThat(ex.kind()).isEqualTo(kind));
	}

	private double taken() {
		return this.meters.get("gateway.lane.calls").tags("service", "news", "lane", "reads").gauge().value();
	}

	private double open() {
		return this.meters.get("gateway.breaker.open").tag("service", "news").gauge().value();
	}

	@Test
	void aPermitIsHeldUntilTheResponseIsClosed() throws BackendException {
		FakeResponse first = this.guard.call(call(CallPurpose.WRITES, 1), FakeResponse::new);
		assertRefused(call(CallPurpose.WRITES, 2), Kind.BULKHEAD_FULL);
		assertThat(this.meters.counter("gateway.lane.refused", "service", "news", "lane", "writes").count()).isOne();
		first.close();
		this.guard.call(call(CallPurpose.WRITES, 2), FakeResponse::new).close();
	}

	@Test
	void oneClientLeavesPermitsForOthersAndOnePurposeForAnother() throws BackendException {
		this.guard.call(read(1), FakeResponse::new);
		this.guard.call(read(1), FakeResponse::new);
		assertRefused(read(1), Kind.BULKHEAD_FULL);
		this.guard.call(read(2), FakeResponse::new);
		this.guard.call(call(CallPurpose.PAGES, 1), FakeResponse::new);
		assertThat(taken()).isEqualTo(3);
	}

	@Test
	void aCallWithoutAResponseReturnsItsPermit() {
		assertThatThrownBy(() -> this.guard.call(read(1), failing(new SocketTimeoutException())))
			.isInstanceOf(BackendException.class);
		assertThatIllegalStateException().isThrownBy(() -> this.guard.call(read(1), () -> {
			throw new IllegalStateException();
		}));
		assertThat(taken()).isZero();
	}

	@Test
	void aServiceThatAcceptsNoConnectionIsNotCalledForAWhile() {
		for (int i = 0; i < 5; i++) {
			int attempt = i;
			assertThatThrownBy(() -> this.guard.call(read(attempt), failing(new ConnectException())));
		}
		assertThat(open()).isOne();
		assertRefused(read(9), Kind.CIRCUIT_OPEN);
		assertThat(taken()).isZero();
	}

	@Test
	void theCallersOwnExceptionsOpenNoBreakerAndLeaveTheTrialToTheNextCall() {
		for (int i = 0; i < 5; i++) {
			int attempt = i;
			assertThatThrownBy(() -> this.guard.call(read(attempt), failing(new ConnectException())));
		}
		for (int i = 0; i < 20; i++) {
			Awaitility.await().until(() -> isOwnExceptionThrown(read(9)));
		}
		Awaitility.await().until(() -> isAnswered(read(9)));
		assertThat(open()).isZero();
	}

	private boolean isOwnExceptionThrown(BackendCall call) {
		try {
			this.guard.call(call, () -> {
				throw new IllegalStateException();
			});
			return false;
		}
		catch (BackendException ex) {
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private boolean isAnswered(BackendCall call) {
		try {
			this.guard.call(call, FakeResponse::new).close();
			return true;
		}
		catch (BackendException ex) {
			return false;
		}
	}

	@Test
	void uploadsOpenNoBreaker() {
		for (int i = 0; i < 20; i++) {
			int upload = i;
			assertThatThrownBy(
					() -> this.guard.call(call(CallPurpose.UPLOADS, upload), failing(new SocketTimeoutException())))
				.isInstanceOfSatisfying(BackendException.class,
						(ex) -> assertThat(ex.kind()).isEqualTo(Kind.TIMED_OUT));
		}
		assertThat(open()).isZero();
	}

	private static final class FakeResponse implements GuardedResponse {

		private @Nullable Permit permit;

		@Override
		public int status() {
			return 200;
		}

		@Override
		public void hold(Permit taken) {
			this.permit = taken;
		}

		void close() {
			if (this.permit != null) {
				this.permit.close();
			}
		}

	}

}
