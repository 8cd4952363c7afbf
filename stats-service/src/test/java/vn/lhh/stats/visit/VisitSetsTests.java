package vn.lhh.stats.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.lhh.kit.outbox.Ids;
import vn.lhh.stats.StatsProperties;
import vn.lhh.testkit.InProcessMongo;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class VisitSetsTests {

	private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

	private static MongoClient client;

	private static VisitSets sets;

	private static OpenDays openDays;

	private static DayCount count;

	@BeforeContainer
	static void connect() {
		client = MongoClients.create(InProcessMongo.shared().uri());
		MongoTemplate mongo = new MongoTemplate(client, "visit_sets_" + Ids.next().substring(24));
		openDays = new OpenDays(mongo);
		Calendar calendar = new Calendar(Clock.fixed(NOON, ZoneOffset.UTC), properties());
		sets = new VisitSets(mongo, openDays, calendar);
		count = new DayCount(sets);
	}

	@AfterContainer
	static void disconnect() {
		client.close();
	}

	@Property(tries = 60)
	void noRepetitionAndNoCuttingIntoBatchesChangesAnyFigure(@ForAll("logs") List<Sighting> log,
			@ForAll @IntRange(min = 1, max = 9) int batch, @ForAll @IntRange(max = 30) int rewindTo) {
		String once = Ids.next().substring(24);
		String often = Ids.next().substring(24);
		write(once, log, Integer.MAX_VALUE);
		write(often, log, batch);
		write(often, log.subList(Math.min(rewindTo, log.size()), log.size()), batch);
		write(often, log, batch);
		assertThat(figures(often)).isEqualTo(figures(once)).isEqualTo(expected(log));
	}

	private static void write(String generation, List<Sighting> log, int batch) {
		for (int from = 0; from < log.size(); from += Math.min(batch, log.size())) {
			sets.add(generation, log.subList(from, (int) Math.min((long) from + batch, log.size())));
		}
	}

	private static Map<LocalDate, Long> figures(String generation) {
		Map<LocalDate, Long> figures = new HashMap<>();
		openDays.all(generation).forEach((day) -> figures.put(day.date(), count.figures(day).visits()));
		return figures;
	}

	private static Map<LocalDate, Long> expected(List<Sighting> log) {
		Map<String, Sighting> first = new HashMap<>();
		log.forEach((sighting) -> first.putIfAbsent(sighting.visitId(), sighting));
		Map<LocalDate, Long> expected = new HashMap<>();
		log.forEach((sighting) -> expected.putIfAbsent(dayOf(sighting), 0L));
		first.values()
			.stream()
			.filter(Sighting::isHuman)
			.forEach((sighting) -> expected.merge(dayOf(sighting), 1L, Long::sum));
		return expected;
	}

	private static LocalDate dayOf(Sighting sighting) {
		return LocalDate.ofInstant(sighting.at(), ZoneId.of("Asia/Ho_Chi_Minh"));
	}

	@Provide
	Arbitrary<List<Sighting>> logs() {
		Arbitrary<Integer> visits = Arbitraries.integers().between(1, 8);
		Arbitrary<Integer> views = Arbitraries.integers().between(1, 12);
		Arbitrary<Integer> hours = Arbitraries.integers().between(0, 40);
		Arbitrary<VisitorClass> visitors = Arbitraries.of(VisitorClass.class);
		return Combinators.combine(visits, views, hours, visitors)
			.as((visit, view, hour, visitor) -> new Sighting("visit-" + visit, "view-" + view,
					NOON.plus(Duration.ofHours(hour)), VisitKind.PAGE, visitor, null, null))
			.list()
			.ofMinSize(1)
			.ofMaxSize(30)
			.map(ArrayList::new);
	}

	private static StatsProperties properties() {
		return new StatsProperties(ZoneId.of("Asia/Ho_Chi_Minh"),
				new StatsProperties.Baseline(538980, LocalDate.of(2018, 4, 1), "thử"), Duration.ofMinutes(10),
				Duration.ofHours(72), Duration.ofMinutes(5), Duration.ofMillis(1), Duration.ofSeconds(5), 2000, 1100);
	}

}
