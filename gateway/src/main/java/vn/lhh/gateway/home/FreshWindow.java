package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One composition for all who ask within a moment; while the next is being made, the last
 * one still serves for a little longer instead of making readers wait.
 */
final class FreshWindow {

	private static final Duration GRACE = Duration.ofMillis(900);

	private final ReentrantLock composing = new ReentrantLock();

	private final Duration window;

	private final Clock clock;

	private final Function<@Nullable Composed, Composed> compose;

	private volatile @Nullable Composed last;

	FreshWindow(Duration window, Clock clock, Function<@Nullable Composed, Composed> compose) {
		this.window = window;
		this.clock = clock;
		this.compose = compose;
	}

	Composed get() {
		Composed known = lastWithin(this.window);
		if (known != null) {
			return known;
		}
		Composed recent = lastWithin(this.window.plus(GRACE));
		return (recent != null && this.composing.isLocked()) ? recent : refreshed();
	}

	private Composed refreshed() {
		this.composing.lock();
		try {
			Composed known = lastWithin(this.window);
			return (known != null) ? known : renew();
		}
		finally {
			this.composing.unlock();
		}
	}

	/** Composes anew whatever the age of the last one. */
	Composed refresh() {
		this.composing.lock();
		try {
			return renew();
		}
		finally {
			this.composing.unlock();
		}
	}

	private Composed renew() {
		Composed next = this.compose.apply(this.last);
		this.last = next;
		return next;
	}

	private @Nullable Composed lastWithin(Duration age) {
		Composed known = this.last;
		return (known != null && known.within(age, this.clock.instant())) ? known : null;
	}

}
