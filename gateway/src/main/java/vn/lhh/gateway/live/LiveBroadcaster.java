package vn.lhh.gateway.live;

import java.time.Duration;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.lhh.kit.background.BackgroundLoop;

/**
 * Background thread that sends events to all browsers, once a tick and soon after a
 * content event. It waits while no browser is connected, and ends all streams before the
 * server stops.
 */
@Component
class LiveBroadcaster implements SmartLifecycle {

	private static final Duration REST = Duration.ofMillis(100);

	private final LiveSubscribers liveSubscribers;

	private final VisitTotalsPoller visitTotalsPoller;

	private final WakeUpSignal wakeUpSignal;

	private final Duration tick;

	private final BackgroundLoop loop = new BackgroundLoop(Thread.ofVirtual().name("live-rounds").factory(), REST,
			this::round);

	LiveBroadcaster(LiveSubscribers liveSubscribers, VisitTotalsPoller visitTotalsPoller, WakeUpSignal wakeUpSignal,
			LiveProperties properties) {
		this.liveSubscribers = liveSubscribers;
		this.visitTotalsPoller = visitTotalsPoller;
		this.wakeUpSignal = wakeUpSignal;
		this.tick = properties.tick();
	}

	private void round() throws InterruptedException {
		this.visitTotalsPoller.forget();
		this.wakeUpSignal.await();
		tell();
	}

	private void tell() throws InterruptedException {
		long asked = System.nanoTime() - this.tick.toNanos();
		while (isRunning() && !this.liveSubscribers.empty()) {
			if (System.nanoTime() - asked >= this.tick.toNanos()) {
				asked = System.nanoTime();
				this.visitTotalsPoller.ask();
			}
			this.liveSubscribers.attendAll();
			Thread.sleep(REST);
			this.wakeUpSignal.await(this.tick.minusNanos(System.nanoTime() - asked));
		}
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		this.liveSubscribers.closeAll();
		this.loop.stop();
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

}
