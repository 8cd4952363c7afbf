package vn.lhh.kit.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BackgroundLoopTests {

	private final AtomicInteger rounds = new AtomicInteger();

	private final Semaphore go = new Semaphore(0);

	private BackgroundLoop loop = loop(this::waiting);

	@AfterEach
	void stop() {
		this.loop.stop();
	}

	@Test
	void aLoopWhoseThreadIsQuickerThanItsStarterIsAtWorkAllTheSame() {
		this.loop = new BackgroundLoop(QuickThread::new, Duration.ofMillis(10), this::waiting);
		this.loop.start();
		await().until(() -> this.rounds.get() == 1);
	}

	@Test
	void roundsFollowEachOtherUntilItIsStopped() {
		this.loop.start();
		this.go.release(3);
		await().until(() -> this.rounds.get() == 4);
		assertThat(this.loop.isRunning()).isTrue();
		assertThat(this.loop.stop()).isTrue();
		assertThat(this.loop.isRunning()).isFalse();
		this.go.release();
		assertThat(this.go.availablePermits()).isOne();
		assertThat(this.rounds).hasValue(4);
	}

	@Test
	void whatNeverRanOrWasStoppedBeforeNeedsNoTidying() {
		assertThat(this.loop.stop()).isFalse();
		this.loop.start();
		assertThat(this.loop.stop()).isTrue();
		assertThat(this.loop.stop()).isFalse();
	}

	@Test
	void itCanBeStartedAgain() {
		this.loop.start();
		await().until(() -> this.rounds.get() == 1);
		this.loop.stop();
		this.loop.start();
		await().until(() -> this.rounds.get() == 2);
	}

	@Test
	void aRoundThatLooksForTheEndItselfIsNotInterrupted() {
		AtomicInteger ended = new AtomicInteger();
		this.loop = loop(() -> {
			this.rounds.incrementAndGet();
			while (this.loop.isRunning()) {
				Thread.onSpinWait();
			}
			ended.set(Thread.interrupted() ? 1 : 2);
		});
		this.loop.start();
		await().until(() -> this.rounds.get() == 1);
		assertThat(this.loop.stop(Duration.ofSeconds(30))).isTrue();
		assertThat(ended).hasValue(2);
	}

	@Test
	void startingItTwiceGivesOneThread() {
		this.loop.start();
		this.loop.start();
		await().until(() -> this.go.getQueueLength() == 1);
		assertThat(this.rounds).hasValue(1);
	}

	@Test
	void aFailureOfAnyKindIsFollowedByAnotherRound() {
		this.loop = loop(() -> {
			switch (this.rounds.incrementAndGet()) {
				case 1 -> throw new IllegalStateException("first");
				case 2 -> throw new StackOverflowError("second");
				default -> this.go.acquire();
			}
		});
		this.loop.start();
		await().until(() -> this.rounds.get() == 3);
	}

	@Test
	void itRestsAfterAFailureAndCanBeStoppedMeanwhile() {
		this.loop = new BackgroundLoop(Thread.ofVirtual().name("test").factory(), Duration.ofDays(1), () -> {
			this.rounds.incrementAndGet();
			throw new IllegalStateException("always");
		});
		this.loop.start();
		await().until(() -> this.rounds.get() > 0);
		assertThat(this.loop.stop()).isTrue();
		assertThat(this.rounds).hasValue(1);
	}

	@Test
	void anInterruptThatIsNotAStopDoesNotEndIt() {
		this.loop = loop(() -> {
			if (this.rounds.incrementAndGet() < 3) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("interrupted by its own work");
			}
			this.go.acquire();
		});
		this.loop.start();
		await().until(() -> this.rounds.get() == 3);
	}

	@Test
	void aRoundThatOutlivesItsStopEndsThoughTheLoopWasStartedAgain() {
		Semaphore stubborn = new Semaphore(0);
		this.loop = loop(() -> {
			if (this.rounds.incrementAndGet() == 1) {
				stubborn.acquireUninterruptibly();
			}
			else {
				this.go.acquire();
			}
		});
		this.loop.start();
		await().until(stubborn::hasQueuedThreads);
		Thread.currentThread().interrupt();
		this.loop.stop();
		assertThat(Thread.interrupted()).isTrue();
		this.loop.start();
		await().until(() -> this.go.getQueueLength() == 1);
		stubborn.release();
		await().during(Duration.ofMillis(300)).until(() -> this.rounds.get() == 2);
		assertThat(this.go.getQueueLength()).isOne();
	}

	private void waiting() throws InterruptedException {
		this.rounds.incrementAndGet();
		this.go.acquire();
	}

	private static BackgroundLoop loop(BackgroundLoop.Round round) {
		return new BackgroundLoop(Thread.ofVirtual().name("test").factory(), Duration.ofMillis(10), round);
	}

	/**
	 * Thread whose start returns only once it waits or has terminated, for a
	 * deterministic order.
	 */
	private static final class QuickThread extends Thread {

		private QuickThread(Runnable work) {
			super(work);
		}

		@Override
		public void start() {
			super.start();
			await().until(() -> getState() == State.WAITING || getState() == State.TERMINATED);
		}

	}

}
