package vn.lhh.gateway.ratelimit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.KeyedSemaphore;
import vn.lhh.gateway.backend.Permit;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;

/**
 * Rate limits of all clients, with the limit on concurrent requests.
 */
@Component
class RateLimits {

	private static final Logger log = LoggerFactory.getLogger(RateLimits.class);

	private static final long WINDOW = TimeUnit.MINUTES.toNanos(1);

	private final Map<RateLimitKind, RateLimiter> limiters = new EnumMap<>(RateLimitKind.class);

	private final Map<String, AtomicLong> said = new ConcurrentHashMap<>();

	private final KeyedSemaphore open = new KeyedSemaphore();

	private final RateLimitProperties properties;

	private final MeterRegistry meters;

	RateLimits(RateLimitProperties properties, MeterRegistry meters) {
		this.properties = properties;
		this.meters = meters;
		for (RateLimitKind rateLimitKind : RateLimitKind.values()) {
			Rate rate = properties.rate(rateLimitKind);
			this.limiters.put(rateLimitKind, new RateLimiter(rate.perSecond(), rate.burst(), System::nanoTime));
		}
	}

	boolean allows(RateLimitKind rateLimitKind, Caller caller) {
		RateLimiter limiter = this.limiters.get(rateLimitKind);
		return limiter == null || limiter.allows(caller);
	}

	/** Charges an allowed request a second time. */
	void charge(RateLimitKind rateLimitKind, Caller caller) {
		RateLimiter limiter = this.limiters.get(rateLimitKind);
		if (limiter != null) {
			limiter.charge(caller);
		}
	}

	GatewayProblem refusal(RateLimitKind rateLimitKind) {
		return refused(rateLimitKind.id(),
				Duration.ofSeconds((long) Math.ceil(1 / this.properties.rate(rateLimitKind).perSecond())));
	}

	GatewayProblem tooManyAtOnce() {
		return refused("at-once", Duration.ofSeconds(1));
	}

	/** A permit for one more concurrent request of this client, null if there is none. */
	@Nullable Permit acquire(Caller caller) {
		return this.open.take(caller.prefix(), this.properties.atOnce());
	}

	private GatewayProblem refused(String kind, Duration after) {
		this.meters.counter("gateway.limits.refused", "kind", kind).increment();
		long now = System.nanoTime();
		AtomicLong last = this.said.computeIfAbsent(kind, (name) -> new AtomicLong(now - WINDOW));
		long before = last.get();
		if (now - before >= WINDOW && last.compareAndSet(before, now)) {
			log.warn("A client asks too often ({}); more of the next minute is not logged", kind);
		}
		return GatewayProblem.retryable(429, "rate-limited", after);
	}

}
