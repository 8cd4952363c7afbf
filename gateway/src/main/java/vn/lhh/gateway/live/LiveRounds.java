package vn.lhh.gateway.live;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread that tells everybody: once a tick, and soon after something was
 * published. It rests while nobody listens, and ends all streams before the server stops.
 */
@Component
class LiveRounds implements SmartLifecycle {

	private static final Duration REST = Duration.ofMillis(100);

	private final Audience audience;

	private final Totals totals;

	private final Bell bell;

	private final Duration tick;

	private volatile @Nullable Thread thread;

	LiveRounds(Audience audience, Totals totals, Bell bell, LiveProperties properties) {
		this.audience = audience;
		this.totals = totals;
		this.bell = bell;
		this.tick = properties.tick();
	}

	@Override
	public void start() {
		Thread next = Thread.ofVirtual().name("live-rounds").unstarted(this::run);
		this.thread = next;
		next.start();
	}

	private void run() {
		try {
			while (isRunning()) {
				this.totals.forget();
				this.bell.await();
				tell();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void tell() throws InterruptedException {
		long asked = System.nanoTime() - this.tick.toNanos();
		while (isRunning() && !this.audience.empty()) {
			if (System.nanoTime() - asked >= this.tick.toNanos()) {
				asked = System.nanoTime();
				this.totals.ask();
			}
			this.audience.attendAll();
			Thread.sleep(REST);
			this.bell.await(this.tick.minusNanos(System.nanoTime() - asked));
		}
	}

	@Override
	public void stop() {
		Thread running = this.thread;
		this.thread = null;
		this.audience.dismiss();
		if (running != null) {
			running.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
