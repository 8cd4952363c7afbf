package vn.lhh.gateway.section;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

class AbsentTests {

	private static final SectionSource SOURCE = new SectionSource("news", Backend.NEWS, "/news", "items", Set.of());

	private final AtomicInteger tries = new AtomicInteger();

	private final AtomicInteger told = new AtomicInteger();

	private final Semaphore go = new Semaphore(0);

	private final Absent absent = new Absent(
			new SectionProperties(Path.of("none"), Duration.ofSeconds(1), DataSize.ofMegabytes(1),
					Duration.ofMillis(10), Duration.ZERO, Duration.ofHours(1), Duration.ofSeconds(10)));

	@AfterEach
	void close() {
		this.absent.destroy();
		this.go.release(1000);
	}

	private boolean third(SectionSource source) {
		this.go.acquireUninterruptibly();
		return this.tries.incrementAndGet() == 3;
	}

	@Test
	void whatFailedIsTriedUntilItAnswersAndWhoeverMustKnowIsTold() {
		this.absent.onReturn(this.told::incrementAndGet);
		this.absent.add(SOURCE, this::third);
		this.go.release(2);
		Awaitility.await().until(() -> this.tries.get() == 2);
		assertThat(this.absent.has(SOURCE)).isTrue();
		assertThat(this.told).hasValue(0);
		this.go.release();
		Awaitility.await().until(() -> !this.absent.has(SOURCE));
		Awaitility.await().until(() -> this.told.get() == 1);
	}

	@Test
	void howeverManyReadersMissItOneTries() {
		this.absent.add(SOURCE, this::third);
		this.absent.add(SOURCE, this::third);
		Awaitility.await()
			.during(Duration.ofMillis(200))
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.go.getQueueLength() == 1);
	}

	@Test
	void itIsTriedNoMoreAfterTheEnd() {
		this.absent.add(SOURCE, this::third);
		this.absent.destroy();
		this.go.release(1000);
		Awaitility.await().until(() -> !this.absent.has(SOURCE));
		assertThat(this.tries.get()).isLessThan(3);
	}

}
