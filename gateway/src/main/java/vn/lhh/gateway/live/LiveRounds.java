package vn.lhh.gateway.live;

import java.time.Duration;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.background.BackgroundLoop;

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

	private final BackgroundLoop loop = new BackgroundLoop("live-rounds", REST, this::round);

	LiveRounds(Audience audience, Totals totals, Bell bell, LiveProperties properties) {
		this.audience = audience;
		this.totals = totals;
		this.bell = bell;
		this.tick = properties.tick();
	}

	private void round() throws InterruptedException {
		this.totals.forget();
		this.bell.await();
		tell();
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
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		this.audience.dismiss();
		this.loop.stop(Duration.ZERO);
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

}
