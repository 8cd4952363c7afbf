package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Memoizes one composition for all requests of a short window. While the next one is
 * composed, the last one is served a little longer instead of making readers wait.
 */
final class ExpiringMemo {

	private static final Duration GRACE = Duration.ofMillis(900);

	private final ReentrantLock composing = new ReentrantLock();

	private final Duration window;

	private final Clock clock;

	private final Function<@Nullable ComposedPage, ComposedPage> compose;

	private final AtomicLong epoch = new AtomicLong();

	private volatile @Nullable Made last;

	ExpiringMemo(Duration window, Clock clock, Function<@Nullable ComposedPage, ComposedPage> compose) {
		this.window = window;
		this.clock = clock;
		this.compose = compose;
	}

	ComposedPage get() {
		ComposedPage known = lastWithin(this.window);
		if (known != null) {
			return known;
		}
		ComposedPage recent = lastWithin(this.window.plus(GRACE));
		return (recent != null && this.composing.isLocked()) ? recent : refreshed();
	}

	private ComposedPage refreshed() {
		this.composing.lock();
		try {
			ComposedPage known = lastWithin(this.window);
			return (known != null) ? known : renew();
		}
		finally {
			this.composing.unlock();
		}
	}

	private ComposedPage renew() {
		long began = this.epoch.get();
		Made before = this.last;
		ComposedPage next = this.compose.apply((before != null) ? before.composed() : null);
		this.last = new Made(next, began);
		return next;
	}

	/** From now on, no composition that was begun earlier is returned. */
	void forget() {
		this.epoch.incrementAndGet();
	}

	private @Nullable ComposedPage lastWithin(Duration age) {
		Made known = this.last;
		boolean usable = known != null && known.epoch() == this.epoch.get()
				&& known.composed().within(age, this.clock.instant());
		return (usable && known != null) ? known.composed() : null;
	}

	private record Made(ComposedPage composed, long epoch) {
	}

}
