package vn.lhh.launcher.site.supervision;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says to every thread of the launcher that the site is to stop, and cuts their pauses
 * short.
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
	 * Waits.
	 * @param time how long
	 * @return whether the site is to stop
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
