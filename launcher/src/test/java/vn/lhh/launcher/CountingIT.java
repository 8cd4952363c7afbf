package vn.lhh.launcher;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the counter counts each visit once, however often the beacon is sent and
 * whichever process is killed or frozen meanwhile.
 */
@WholeSiteJourney
class CountingIT {

	private final WholeSite site;

	private final AtomicInteger sent = new AtomicInteger();

	CountingIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void aThousandVisitsToldTwiceAreAThousandAlsoWhenStatsIsKilledHalfway() throws Exception {
		int before = this.site.settledVisits();
		List<UUID> visits = visits(1000);
		try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
			visits.forEach((visit) -> senders.submit(() -> tell(visit)));
			visits.forEach((visit) -> senders.submit(() -> tell(visit)));
			WholeSite.eventually().until(() -> this.sent.get() >= 1000);
			this.site.launched().kill("stats");
		}
		assertThat(this.sent).hasValue(2000);
		assertMovesTo(before + 1000);
	}

	@Test
	void noAcknowledgedVisitIsLostWhenKafkaIsKilledDuringFiveHundred() throws Exception {
		int before = this.site.settledVisits();
		List<UUID> visits = visits(500);
		try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
			visits.forEach((visit) -> senders.submit(() -> tell(visit)));
			WholeSite.eventually().until(() -> this.sent.get() >= 250);
			this.site.launched().kill("kafka");
		}
		assertThat(this.sent).as("each was told until it was acknowledged").hasValue(500);
		assertMovesTo(before + 500);
	}

	@Test
	void visitsThatStatsHadReadAndCouldNotStoreYetWhenItDiedAreCountedToo() {
		int before = this.site.settledVisits();
		this.site.launched().freeze("mongo");
		try {
			visits(200).forEach(this::tell);
			this.site.launched().kill("stats");
		}
		finally {
			this.site.launched().thaw("mongo");
		}
		assertMovesTo(before + 200);
	}

	private void assertMovesTo(int total) {
		WholeSite.eventually()
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(this.site.totalVisits()).isEqualTo(total));
		Awaitility.await()
			.during(Duration.ofSeconds(3))
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.site.totalVisits() == total);
	}

	private static List<UUID> visits(int many) {
		return Stream.generate(UUID::randomUUID).limit(many).toList();
	}

	/** Sends a visit until it is acknowledged, as a careful client would. */
	private void tell(UUID visit) {
		String json = "{\"visitId\": \"%s\", \"path\": \"/\"}".formatted(visit);
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(500))
			.until(() -> this.site.visitor().post("/api/site/visits", null, json).status() == 202);
		this.sent.incrementAndGet();
	}

}
