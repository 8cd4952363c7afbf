package vn.lhh.launcher.site.supervision;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Signals all launcher threads that the site must stop, and cuts their pauses short.
 */
public final class StopSignal {

	private final CountDownLatch latch = new CountDownLatch(1);

	public void request() {
		this.latch.countDown();
	}

	boolean isRequested() {
		return this.latch.getCount() == 0;
	}

	/**
	 * Waits for the stop signal.
	 * @param time how long to wait at most
	 * @return whether the site must stop
	 */
	public boolean pause(Duration time) {
		try {
			return this.latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

}
