package vn.lhh.gateway.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Signal to the broadcaster: there is a new event or a new browser.
 */
@Component
class WakeUpSignal {

	private final Semaphore rung = new Semaphore(0);

	void ring() {
		this.rung.release();
	}

	void await() throws InterruptedException {
		this.rung.acquire();
		this.rung.drainPermits();
	}

	void await(Duration longest) throws InterruptedException {
		if (this.rung.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
			this.rung.drainPermits();
		}
	}

}
