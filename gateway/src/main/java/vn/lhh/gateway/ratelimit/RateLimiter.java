package vn.lhh.gateway.ratelimit;

import java.time.Duration;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.lhh.gateway.security.Caller;

/**
 * Token buckets per client; memory stays bounded however many clients there are.
 */
public final class RateLimiter {

	private static final int CLIENTS = 50_000;

	private final Cache<String, TokenBucket> buckets = Caffeine.newBuilder()
		.maximumSize(CLIENTS)
		.expireAfterAccess(Duration.ofMinutes(10))
		.build();

	private final double perSecond;

	private final double burst;

	private final LongSupplier nanos;

	/**
	 * Creates a limiter for one kind of request.
	 * @param perSecond sustained rate of one client
	 * @param burst most requests at once
	 * @param nanos a monotonic clock
	 */
	public RateLimiter(double perSecond, double burst, LongSupplier nanos) {
		this.perSecond = perSecond;
		this.burst = burst;
		this.nanos = nanos;
	}

	/** Whether this client may send one more request now; counts it. */
	public boolean allows(Caller caller) {
		long now = this.nanos.getAsLong();
		return bucket(caller, now).take(now);
	}

	/** Counts one more request of this client without refusing it. */
	public void charge(Caller caller) {
		long now = this.nanos.getAsLong();
		bucket(caller, now).take(now);
	}

	private TokenBucket bucket(Caller caller, long now) {
		return this.buckets.get(caller.prefix(), (key) -> new TokenBucket(this.perSecond, this.burst, now));
	}

}
