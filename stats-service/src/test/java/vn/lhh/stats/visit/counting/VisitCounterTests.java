package vn.lhh.stats.visit.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.visit.SiteCalendar;
import vn.lhh.stats.visit.VisitKind;
import vn.lhh.stats.visit.VisitRecord;
import vn.lhh.stats.visit.VisitorClass;
import vn.lhh.stats.visit.day.DayDetails;
import vn.lhh.stats.visit.day.DayRecounter;
import vn.lhh.stats.visit.day.OpenDays;
import vn.lhh.testkit.SeededRandom;
import vn.lhh.testkit.server.InProcessMongo;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class VisitCounterTests {

	private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

	private static MongoClient client;

	private static MongoTemplate mongo;

	private static DayRecounter recounter;

	private static OpenDays openDays;

	@BeforeAll
	static void connect() {
		client = MongoClients.create(InProcessMongo.shared().uri());
		mongo = new MongoTemplate(client, "visit_sets_" + UuidV7.next().substring(24));
		openDays = new OpenDays(new VisitPartitions(mongo));
		recounter = new DayRecounter(new VisitPartitions(mongo), new IdBatches(mongo));
	}

	@AfterAll
	static void disconnect() {
		client.close();
	}

	@ParameterizedTest
	@SeededRandom(tries = 60)
	void noRepetitionAndNoCuttingIntoBatchesChangesAnyFigure(Random random) {
		List<VisitRecord> log = log(random);
		int batch = random.nextInt(1, 10);
		int rewindTo = random.nextInt(31);
		String once = UuidV7.next().substring(24);
		String often = UuidV7.next().substring(24);
		VisitCounter visitCounter = process();
		write(visitCounter, once, log, Integer.MAX_VALUE);
		write(visitCounter, often, log, batch);
		write(visitCounter, often, log.subList(Math.min(rewindTo, log.size()), log.size()), batch);
		write(visitCounter, often, log, batch);
		assertThat(figures(often)).isEqualTo(figures(once)).isEqualTo(expected(log));
	}

	@ParameterizedTest
	@SeededRandom(tries = 60)
	void noPartitionThatGoesToAndFroBetweenProcessesCountsTwiceOrNotAtAll(Random random) {
		List<VisitRecord> log = log(random);
		String generation = UuidV7.next().substring(24);
		List<VisitCounter> processes = List.of(process(), process());
		for (int at = 0; at < log.size(); at++) {
			List<VisitRecord> batch = log.subList(Math.max(0, at - 3), at + 1);
			stubbornly(processes.get(random.nextInt(2)), generation, batch);
		}
		assertThat(figures(generation)).isEqualTo(expected(log)).isEqualTo(countedAnew(generation));
	}

	@Test
	void idsOfADayThatIsOpenStillAreNotForgotten() {
		String generation = UuidV7.next().substring(24);
		List<VisitRecord> early = seen(NOON.minus(Duration.ofDays(6)));
		VisitCounter process = process();
		process.add(generation, 0, early, 1);
		process.add(generation, 0, seen(NOON.minus(Duration.ofDays(1))), 2);
		process.add(generation, 0, early, 3);
		assertThat(figures(generation).values()).containsOnly(1L);
		openDays.all(generation).forEach(openDays::forget);
		process.add(generation, 0, seen(NOON), 4);
		process.add(generation, 0, early, 5);
		assertThat(figures(generation)).containsOnlyKeys(dayOf(early.getFirst()), LocalDate.of(2026, 11, 22));
	}

	@Test
	void aSetHoldsWhatASetOfObjectsHolds() {
		Random random = new Random(7);
		Set<CompactId> expected = new HashSet<>();
		CompactIdSet actual = new CompactIdSet();
		for (int at = 0; at < 20_000; at++) {
			CompactId compactId = new CompactId(random.nextInt(100), random.nextInt(100) + 1);
			assertThat(actual.contains(compactId)).isEqualTo(expected.contains(compactId));
			assertThat(actual.add(compactId)).isEqualTo(expected.add(compactId));
		}
		assertThat(actual.size()).isEqualTo(expected.size());
	}

	@Test
	void anIdOfAnyFormHasAMarkOfItsOwn() {
		String uuid = "0198c0de-0000-7000-8000-00000000000a";
		assertThat(CompactId.of(uuid)).isEqualTo(new CompactId(0x0198c0de00007000L, 0x800000000000000aL));
		assertThat(List.of(uuid, uuid.toUpperCase(Locale.ROOT), "visit-1", "visit-2", "", new UUID(0, 0).toString()))
			.extracting(CompactId::of)
			.doesNotHaveDuplicates()
			.doesNotContain(new CompactId(0, 0));
	}

	@Test
	void aPageComesBackFromTheStoreAsItWas() {
		IdBatch idBatch = new IdBatch();
		LocalDate day = LocalDate.of(2026, 11, 22);
		VisitRecord read = new VisitRecord("v", "w", NOON, VisitKind.PAGE, VisitorClass.HUMAN,
				new VisitRecord.Content("article", "a.$b"), "www.example.org");
		idBatch.visit(day, read, CompactId.of("v"));
		idBatch.view(day, 12, read, CompactId.of("w"));
		IdBatch back = IdBatch.of(idBatch.document()).with(new IdBatch());
		assertThat(back.document()).isEqualTo(idBatch.document());
		ViewTally tally = new ViewTally();
		back.tellOf(day, tally);
		assertThat(tally.details().contents()).containsExactly(new DayDetails.ContentCount("article", "a.$b", 1, 0));
		assertThat(tally.details().hours().get(12)).isEqualTo(1);
	}

	@Test
	void memoryIsBoundedByForgettingTheOldestFirst() {
		RecentIds recentIds = new RecentIds(120_000);
		for (int portion = 0; portion < 6; portion++) {
			recentIds.remember(page(portion * 50_000, NOON.plusSeconds(portion)));
		}
		assertThat(recentIds.size()).isLessThanOrEqualTo(120_000);
		assertThat(recentIds.hasVisit(new CompactId(7, 1))).isFalse();
		assertThat(recentIds.hasVisit(new CompactId(7, 299_999))).isTrue();
		recentIds.forget(NOON.plusSeconds(6));
		assertThat(recentIds.size()).isZero();
	}

	private static IdBatch page(int from, Instant at) {
		IdBatch idBatch = new IdBatch();
		VisitRecord seen = seen(at).getFirst();
		IntStream.range(from, from + 50_000)
			.forEach((low) -> idBatch.visit(LocalDate.of(2026, 11, 22), seen, new CompactId(7, low + 1L)));
		return idBatch;
	}

	private static List<VisitRecord> seen(Instant at) {
		String id = UUID.randomUUID().toString();
		return List.of(new VisitRecord(id, id, at, VisitKind.PAGE, VisitorClass.HUMAN, null, null));
	}

	private static void stubbornly(VisitCounter process, String generation, List<VisitRecord> batch) {
		try {
			process.add(generation, 0, batch, 0);
		}
		catch (IllegalStateException | MongoWriteException ex) {
			process.add(generation, 0, batch, 0);
		}
	}

	private static VisitCounter process() {
		SiteCalendar siteCalendar = new SiteCalendar(Clock.fixed(NOON, ZoneOffset.UTC), properties());
		return new VisitCounter(mongo, new VisitPartitions(mongo), new IdBatches(mongo), siteCalendar, properties());
	}

	private static void write(VisitCounter visitCounter, String generation, List<VisitRecord> log, int batch) {
		for (int from = 0; from < log.size(); from += Math.min(batch, log.size())) {
			visitCounter.add(generation, 0, log.subList(from, (int) Math.min((long) from + batch, log.size())), 0);
		}
	}

	private static Map<LocalDate, Long> countedAnew(String generation) {
		List<VisitPartition> heads = new VisitPartitions(mongo).all(generation);
		Map<LocalDate, Long> figures = new HashMap<>();
		OpenDays.of(heads).forEach((day) -> figures.put(day.date(), recounter.visitsAnew(heads, day.date())));
		figures.values().removeIf((visits) -> visits == 0);
		return figures;
	}

	private static Map<LocalDate, Long> figures(String generation) {
		Map<LocalDate, Long> figures = new HashMap<>();
		openDays.all(generation).forEach((day) -> figures.put(day.date(), day.figures().visits()));
		figures.values().removeIf((visits) -> visits == 0);
		return figures;
	}

	private static Map<LocalDate, Long> expected(List<VisitRecord> log) {
		Map<String, VisitRecord> first = new HashMap<>();
		log.forEach((visitRecord) -> first.putIfAbsent(visitRecord.visitId(), visitRecord));
		Map<LocalDate, Long> expected = new HashMap<>();
		first.values()
			.stream()
			.filter(VisitRecord::isHuman)
			.forEach((visitRecord) -> expected.merge(dayOf(visitRecord), 1L, Long::sum));
		return expected;
	}

	private static LocalDate dayOf(VisitRecord visitRecord) {
		return LocalDate.ofInstant(visitRecord.at(), ZoneId.of("Asia/Ho_Chi_Minh"));
	}

	private static List<VisitRecord> log(Random random) {
		return IntStream.rangeClosed(1, random.nextInt(1, 31)).mapToObj((at) -> record(random)).toList();
	}

	private static VisitRecord record(Random random) {
		VisitorClass[] visitors = VisitorClass.values();
		return new VisitRecord("visit-" + random.nextInt(1, 9), "view-" + random.nextInt(1, 13),
				NOON.plus(Duration.ofHours(random.nextInt(41))), VisitKind.PAGE,
				visitors[random.nextInt(visitors.length)], null, null);
	}

	private static StatsProperties properties() {
		return new StatsProperties(ZoneId.of("Asia/Ho_Chi_Minh"),
				new StatsProperties.Baseline(538980, LocalDate.of(2018, 4, 1), "thử"), Duration.ofMinutes(10),
				Duration.ofHours(72), Duration.ofMinutes(5), Duration.ofMillis(1), Duration.ofSeconds(5), 2000, 1000,
				1100);
	}

}
