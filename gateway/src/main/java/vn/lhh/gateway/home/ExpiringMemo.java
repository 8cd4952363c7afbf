package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One composition for all who ask within a moment; while the next is being made, the last
 * one still serves for a little longer instead of making readers wait.
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

	/** From now on nothing begun before is given out. */
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
