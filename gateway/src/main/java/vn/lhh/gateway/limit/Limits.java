package vn.lhh.gateway.limit;

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

import vn.lhh.gateway.backend.Place;
import vn.lhh.gateway.backend.Seats;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.security.RateLimiter;

/**
 * Counts what each client asks for and says when it is too much.
 */
@Component
class Limits {

	private static final Logger log = LoggerFactory.getLogger(Limits.class);

	private static final long WINDOW = TimeUnit.MINUTES.toNanos(1);

	private final Map<Kind, RateLimiter> limiters = new EnumMap<>(Kind.class);

	private final Map<String, AtomicLong> said = new ConcurrentHashMap<>();

	private final Seats open = new Seats();

	private final LimitProperties properties;

	private final MeterRegistry meters;

	Limits(LimitProperties properties, MeterRegistry meters) {
		this.properties = properties;
		this.meters = meters;
		for (Kind kind : Kind.values()) {
			Rate rate = properties.rate(kind);
			this.limiters.put(kind, new RateLimiter(rate.perSecond(), rate.burst(), System::nanoTime));
		}
	}

	boolean allows(Kind kind, Caller caller) {
		RateLimiter limiter = this.limiters.get(kind);
		return limiter == null || limiter.allows(caller);
	}

	/** Counts once more what was allowed. */
	void charge(Kind kind, Caller caller) {
		RateLimiter limiter = this.limiters.get(kind);
		if (limiter != null) {
			limiter.charge(caller);
		}
	}

	GatewayProblem refusal(Kind kind) {
		return refused(kind.id(), Duration.ofSeconds((long) Math.ceil(1 / this.properties.rate(kind).perSecond())));
	}

	GatewayProblem tooManyAtOnce() {
		return refused("at-once", Duration.ofSeconds(1));
	}

	/** A place among the requests of this client that are under way, if there is one. */
	@Nullable Place enter(Caller caller) {
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
