package vn.lhh.stats.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.stats.Recorded;
import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.StatsSystem;
import vn.lhh.stats.visit.counting.IdBatch;
import vn.lhh.stats.visit.counting.IdBatches;
import vn.lhh.stats.visit.counting.ReadModel;
import vn.lhh.stats.visit.counting.VisitPartition;
import vn.lhh.stats.visit.counting.VisitPartitions;
import vn.lhh.stats.visit.day.DayDetails;
import vn.lhh.stats.visit.day.DayTotals;

import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

class CountingIT {

	private static final long BASELINE = 538980;

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

	private static final Instant LAST_SECOND = Instant.parse("2026-03-10T16:59:59Z");

	private static final Instant MIDNIGHT = Instant.parse("2026-03-10T17:00:00Z");

	private static final Duration GRACE = Duration.ofMinutes(10);

	private StatsSystem system;

	@BeforeEach
	void start() {
		this.system = new StatsSystem();
		this.system.start();
	}

	@AfterEach
	void stop() {
		this.system.close();
	}

	@Test
	void anIdCountsOnceHoweverOftenItComes() {
		List<Recorded> visits = visits(500);
		this.system.send(visits);
		this.system.send(visits);
		this.system.send(visits.stream().map((visit) -> visit.viewAgainAt(visit.at().plusSeconds(60))).toList());
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 500);
		assertThat(day(FIRST)).isEqualTo(new DayTotals(500, 1000, 0, 0));
	}

	@Test
	void readingTheLogAgainFromItsStartChangesNothing() {
		this.system.send(visits(300));
		this.system.awaitRead();
		this.system.rewind();
		this.system.start();
		this.system.send(visits(1));
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 301);
	}

	@Test
	void aDeathBetweenWritingAndCommittingLosesNothingAndDoublesNothing() {
		this.system.stop();
		this.system.start((context) -> context.registerBean("dying", DyingBeforeCommit.class, primary()));
		this.system.send(visits(200));
		MongoOperations mongo = this.system.bean(MongoOperations.class);
		Awaitility.await().until(() -> mongo.getCollection("heads_" + generation()).countDocuments() > 0);
		this.system.stop();
		this.system.start();
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 200);
	}

	@Test
	void aDeathBetweenAPageAndItsHeadLosesNothingAndDoublesNothing() {
		this.system.stop();
		this.system.send(articleReads(2000));
		this.system.start((context) -> context.registerBean("dying", HeadsDyingBefore.class, primary()));
		MongoOperations mongo = this.system.bean(MongoOperations.class);
		Awaitility.await().until(() -> mongo.getCollection("pages_" + generation()).countDocuments() > 0);
		this.system.stop();
		this.system.start();
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 2000);
		assertThat(articleViews()).isEqualTo(2000);
	}

	@Test
	void anAnswerOfTheStoreThatNeverCameLosesNothingAndDoublesNothing() {
		this.system.stop();
		this.system.start((context) -> context.registerBean("dying", HeadsDyingAfter.class, primary()));
		this.system.send(articleReads(2000));
		this.system.send(articleReads(20));
		this.system.awaitRead();
		assertThat(this.system.bean(HeadsDyingAfter.class).deaths).isPositive();
		assertThat(total()).isEqualTo(BASELINE + 2020);
		assertThat(articleViews()).isEqualTo(2020);
	}

	@Test
	void setsThatWereSetBackAreFilledOnFromWhereTheyEnd() {
		this.system.send(visits(3000));
		this.system.awaitRead();
		this.system.stop();
		Map<String, List<Document>> kept = this.system.documents("heads_", "pages_");
		this.system.start();
		this.system.send(visits(900));
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 3900);
		this.system.stop();
		this.system.replaceDocuments(kept);
		this.system.start();
		Awaitility.await().untilAsserted(() -> assertThat(total()).isEqualTo(BASELINE + 3900));
	}

	@Test
	void aReplicaThatComesAndOneThatGoesMidwayChangeNothing() {
		List<Recorded> visits = visits(6000);
		this.system.send(visits.subList(0, 2000));
		ConfigurableApplicationContext first = this.system.context();
		this.system.start();
		this.system.send(visits.subList(1000, 4000));
		first.close();
		this.system.send(visits.subList(3000, 6000));
		this.system.start();
		this.system.send(visits.subList(0, 500));
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 6000);
	}

	@Test
	void aHundredThousandInOneDayAreCountedAlsoWhileTheReadModelIsMadeAnew() {
		List<Recorded> visits = articleReads(100_000);
		this.system.send(visits.subList(0, 60_000));
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 60_000);
		ReadModel model = this.system.bean(ReadModel.class);
		String old = model.state().serving();
		model.rebuild();
		this.system.send(visits.subList(40_000, 100_000));
		Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> !model.state().serving().equals(old));
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 100_000);
		assertThat(day(FIRST)).isEqualTo(new DayTotals(100_000, 100_000, 0, 0));
		assertThat(articleViews()).isEqualTo(100_000);
	}

	@Test
	void whatWasReceivedBeforeMidnightAndReadLongAfterCountsOnItsDay() {
		this.system.stop();
		this.system.send(Recorded.visitAt(LAST_SECOND), Recorded.visitAt(MIDNIGHT), Recorded.visitAt(LAST_SECOND));
		this.system.clock.set(MIDNIGHT.plus(Duration.ofHours(2)));
		this.system.start();
		awaitClosed(FIRST);
		assertThat(day(FIRST)).isEqualTo(new DayTotals(2, 2, 0, 0));
		VisitTotals visitTotals = this.system.bean(VisitReader.class).totals();
		assertThat(visitTotals.on(FIRST)).isEqualTo(2);
		assertThat(visitTotals.on(FIRST.plusDays(1))).isEqualTo(1);
	}

	@Test
	void aVisitBelongsToTheVietnameseDayOfItsFirstRecord() {
		Recorded beforeMidnight = Recorded.visitAt(LAST_SECOND);
		this.system.send(beforeMidnight, Recorded.visitAt(MIDNIGHT),
				beforeMidnight.viewAgainAt(MIDNIGHT.plusSeconds(5)));
		this.system.awaitRead();
		assertThat(day(FIRST)).isEqualTo(new DayTotals(1, 1, 0, 0));
		assertThat(day(FIRST.plusDays(1))).isEqualTo(new DayTotals(1, 2, 0, 0));
	}

	@Test
	void aDayClosesOnlyAfterItsGraceAndIsFinalThen() {
		this.system.clock.set(LAST_SECOND);
		this.system.send(Recorded.visitAt(LAST_SECOND), Recorded.visitAt(LAST_SECOND).byBot());
		this.system.awaitRead();
		this.system.clock.set(MIDNIGHT.plus(GRACE).minusSeconds(1));
		this.system.send(Recorded.visitAt(LAST_SECOND));
		this.system.awaitRead();
		assertThat(day(FIRST).visits()).isEqualTo(2);
		this.system.clock.set(MIDNIGHT.plus(GRACE));
		awaitClosed(FIRST);
		this.system.send(Recorded.visitAt(LAST_SECOND));
		this.system.awaitRead();
		assertThat(day(FIRST)).isEqualTo(new DayTotals(2, 2, 1, 0));
		assertThat(total()).isEqualTo(BASELINE + 2);
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.system.values("stats.days")).singleElement()
				.asString()
				.contains("\"date\":\"2026-03-10\"", "\"visits\":2", "\"bots\":1"));
	}

	@Test
	void aDayStaysOpenWhileItsRecordsAreUnread() {
		this.system.send(visits(3));
		this.system.awaitRead();
		Instant seen = this.system.clock.instant();
		this.system.stop();
		this.system.send(visits(5));
		this.system.clock.set(MIDNIGHT.plus(Duration.ofHours(30)));
		this.system.start();
		awaitClosed(FIRST);
		assertThat(seen).isBefore(MIDNIGHT);
		assertThat(day(FIRST).visits()).isEqualTo(8);
	}

	@Test
	void idsAreForgottenAfterTheirTimeButTheFiguresStay() {
		this.system.send(visits(4));
		this.system.awaitRead();
		this.system.clock.advance(Duration.ofHours(73));
		Recorded late = Recorded.visitAt(this.system.clock.instant());
		this.system.send(late);
		Awaitility.await().until(() -> idsKept() == 2);
		assertThat(total()).isEqualTo(BASELINE + 5);
		assertThat(day(FIRST).visits()).isEqualTo(4);
	}

	@Test
	void aLostDatabaseIsFilledAgainFromBothTopicsToTheSameNumbers() {
		List<VisitHistory.Day> before = twoDaysOneClosed();
		this.system.stop();
		this.system.dropDatabase();
		this.system.start();
		this.system.send(Recorded.visitAt(MIDNIGHT.plusSeconds(1)));
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> total() == BASELINE + 7);
		awaitClosed(FIRST);
		assertThat(days().getFirst()).isEqualTo(before.getFirst());
		assertThat(days().getLast().figures().visits()).isEqualTo(before.getLast().figures().visits() + 1);
	}

	@Test
	void aRebuildInRunningComesToTheSameNumbersWithoutAGap() {
		List<VisitHistory.Day> before = twoDaysOneClosed();
		ReadModel model = this.system.bean(ReadModel.class);
		String old = model.state().serving();
		model.rebuild();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
			assertThat(total()).isEqualTo(BASELINE + 6);
			return !model.state().serving().equals(old);
		});
		assertThat(days()).isEqualTo(before);
		MongoOperations mongo = this.system.bean(MongoOperations.class);
		Awaitility.await().until(() -> !mongo.getCollectionNames().contains("heads_" + old));
		assertThat(total()).isEqualTo(BASELINE + 6);
	}

	@Test
	void twoReplicasAgree() {
		this.system.start();
		this.system.send(visits(400));
		this.system.awaitRead();
		this.system.bean(VisitReader.class);
		Awaitility.await().untilAsserted(() -> assertThat(this.system.totals()).containsOnly(BASELINE + 400));
	}

	@Test
	void botsDownloadsAndTheHouseAreKeptApart() {
		Instant now = this.system.clock.instant();
		this.system.send(Recorded.visitAt(now), Recorded.visitAt(now).byBot(), Recorded.visitAt(now).byTheHouse(),
				Recorded.visitAt(now).of("document", "d").downloading());
		this.system.awaitRead();
		assertThat(day(FIRST)).isEqualTo(new DayTotals(2, 1, 1, 1));
		assertThat(this.system.bean(VisitReader.class).totals().online()).isEqualTo(2);
		this.system.clock.advance(Duration.ofMinutes(5));
		Awaitility.await().until(() -> this.system.bean(VisitReader.class).totals().online() == 0);
	}

	@Test
	void whatCannotBeReadGoesToTheDeadLettersAndHoldsNothingUp() {
		this.system.sendRaw("x", "{not json");
		this.system.sendRaw("y", "{\"viewId\": \"only\"}");
		this.system.sendRaw("z", null);
		this.system.send(visits(3));
		this.system.awaitRead();
		assertThat(total()).isEqualTo(BASELINE + 3);
		assertThat(this.system.values("stats.visits.dlt")).hasSize(3);
	}

	private List<VisitHistory.Day> twoDaysOneClosed() {
		this.system.send(visits(4));
		this.system.awaitRead();
		this.system.clock.set(MIDNIGHT.plus(GRACE));
		awaitClosed(FIRST);
		this.system.send(Recorded.visitAt(MIDNIGHT), Recorded.visitAt(MIDNIGHT.plusSeconds(1)));
		this.system.awaitRead();
		Awaitility.await().until(() -> this.system.values("stats.days").size() == 1);
		Awaitility.await().until(() -> total() == BASELINE + 6);
		return days();
	}

	private static BeanDefinitionCustomizer primary() {
		return (definition) -> definition.setPrimary(true);
	}

	private String generation() {
		return this.system.bean(ReadModel.class).state().generation();
	}

	private long idsKept() {
		AtomicLong ids = new AtomicLong();
		IdBatches idBatches = this.system.bean(IdBatches.class);
		this.system.bean(VisitPartitions.class)
			.all(generation())
			.forEach((visitPartition) -> idBatches.forEach(visitPartition, (idBatch) -> ids.addAndGet(idBatch.size())));
		return ids.get();
	}

	private List<Recorded> articleReads(int count) {
		return visits(count).stream().map((visit) -> visit.of("article", "a" + visit.visitId().charAt(0))).toList();
	}

	private long articleViews() {
		return this.system.bean(VisitHistory.class)
			.details(FIRST, FIRST)
			.stream()
			.flatMap((day) -> day.contents().stream())
			.mapToLong(DayDetails.ContentCount::views)
			.sum();
	}

	private List<Recorded> visits(int count) {
		Instant now = this.system.clock.instant();
		return IntStream.range(0, count).mapToObj((number) -> Recorded.visitAt(now.plusMillis(number))).toList();
	}

	private void awaitClosed(LocalDate date) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> days().stream().anyMatch((day) -> day.date().equals(date) && day.closed()));
	}

	private long total() {
		VisitReader.Invariant found = this.system.bean(VisitReader.class).invariant();
		assertThat(found.holds()).isTrue();
		return found.published().total();
	}

	private DayTotals day(LocalDate date) {
		Awaitility.await().until(() -> days().stream().anyMatch((day) -> day.date().equals(date)));
		return days().stream()
			.filter((day) -> day.date().equals(date))
			.map(VisitHistory.Day::figures)
			.findFirst()
			.orElseThrow();
	}

	private List<VisitHistory.Day> days() {
		return this.system.bean(VisitHistory.class).days(FIRST.minusDays(1), FIRST.plusDays(10));
	}

	static class DyingBeforeCommit extends OnlineVisitors {

		DyingBeforeCommit(MongoOperations mongo, SiteCalendar siteCalendar, StatsProperties properties) {
			super(mongo, siteCalendar, properties);
		}

		@Override
		public void see(List<VisitRecord> batch) {
			throw new IllegalStateException("died before the commit");
		}

	}

	static class HeadsDyingBefore extends VisitPartitions {

		HeadsDyingBefore(MongoOperations mongo) {
			super(mongo);
		}

		@Override
		public void update(VisitPartition visitPartition, long pages, IdBatch tail, IdBatch fresh, long offset) {
			throw new IllegalStateException("died before the head");
		}

	}

	static class HeadsDyingAfter extends VisitPartitions {

		private int deaths;

		HeadsDyingAfter(MongoOperations mongo) {
			super(mongo);
		}

		@Override
		public void update(VisitPartition visitPartition, long pages, IdBatch tail, IdBatch fresh, long offset) {
			super.update(visitPartition, pages, tail, fresh, offset);
			if (fresh.size() > 0) {
				this.deaths++;
				throw new IllegalStateException("died after the head");
			}
		}

	}

}
