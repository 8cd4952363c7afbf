package vn.lhh.gateway.ratelimit;

/**
 * Token bucket of one client: each request takes one token, and tokens are refilled
 * steadily up to the burst.
 */
final class TokenBucket {

	private final double perNano;

	private final double burst;

	private double tokens;

	private long at;

	TokenBucket(double perSecond, double burst, long now) {
		this.perNano = perSecond / 1_000_000_000d;
		this.burst = burst;
		this.tokens = burst;
		this.at = now;
	}

	synchronized boolean take(long now) {
		this.tokens = Math.min(this.burst, this.tokens + Math.max(0, now - this.at) * this.perNano);
		this.at = now;
		if (this.tokens < 1) {
			return false;
		}
		this.tokens--;
		return true;
	}

}
