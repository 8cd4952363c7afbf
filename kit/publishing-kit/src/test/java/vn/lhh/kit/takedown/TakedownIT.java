package vn.lhh.kit.takedown;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.outbox.PublicRemoval;
import vn.lhh.kit.problem.Problem;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.StubPublicSite;
import vn.lhh.testkit.server.TestDatabase;

import org.springframework.context.support.StaticApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class TakedownIT {

	private static final Duration SOON = Duration.ofSeconds(30);

	private final StubPublicSite front = new StubPublicSite();

	private final List<Duration> completed = new CopyOnWriteArrayList<>();

	private MongoTemplate mongo;

	private TakedownVerifier verifier;

	@BeforeEach
	void start() {
		this.mongo = TestDatabase.create("takedown");
		this.verifier = watch(Clock.systemUTC(), this.front.url());
		listenWith(this.verifier);
		this.verifier.start();
	}

	@AfterEach
	void stop() {
		this.verifier.stop();
		this.front.close();
	}

	@Test
	void theReceiptTellsForEachPlaceWhenTheThingWasSeenGone() {
		Thing thing = saved();
		this.front.says("/", 200, "<a href=\"/x/" + thing.id() + "\">");
		this.front.says("/x/" + thing.id(), 404, "");
		Instant before = Instant.now();
		leave(thing);
		await().atMost(SOON).untilAsserted(() -> {
			assertThat(place(thing, "own").state()).isEqualTo("gone");
			assertThat(place(thing, "home").why()).isEqualTo("still-shown");
		});
		assertThat(receipt(thing).state()).isEqualTo("pending");
		assertThat(this.completed).isEmpty();
		this.front.says("/", 200, "<a href=\"/x/other\">");
		await().atMost(SOON).until(() -> receipt(thing).state().equals("complete"));
		TakedownReceipt.Seen home = place(thing, "home");
		assertThat(home.address()).isEqualTo("/");
		assertThat(home.looks()).isGreaterThan(1);
		assertThat(home.seenAt().toInstant()).isAfter(place(thing, "own").seenAt().toInstant()).isAfter(before);
		assertThat(receipt(thing).completedAt()).isEqualTo(home.seenAt());
		await().atMost(SOON).until(() -> this.completed.size() == 1);
	}

	@Test
	void whatIsPublicHasNoReceiptAndWhatReturnsEndsItsOwn() {
		Thing thing = saved();
		assertNoReceipt(thing);
		this.front.says("/", 503, "");
		leave(thing);
		await().atMost(SOON).until(() -> "status-503".equals(place(thing, "home").why()));
		thing.returnToPublic();
		this.mongo.save(thing);
		assertNoReceipt(thing);
		await().atMost(SOON).until(() -> new TakedownStore(this.mongo).open() == 0);
		this.front.says("/", 200, "");
		assertNoReceipt(thing);
	}

	@Test
	void aFrontDoorThatIsAwayLeavesItPendingAndSaysSo() {
		this.verifier.stop();
		this.verifier = watch(Clock.systemUTC(), URI.create("http://127.0.0.1:1"));
		listenWith(this.verifier);
		this.verifier.start();
		Thing thing = saved();
		leave(thing);
		await().atMost(SOON).until(() -> place(thing, "own").looks() > 2);
		assertThat(receipt(thing).places()).allSatisfy((place) -> {
			assertThat(place.state()).isEqualTo("pending");
			assertThat(place.why()).isEqualTo("unreachable");
			assertThat(place.lookedAt()).isNotNull();
		});
	}

	@Test
	void whatAStoppedProcessLeftIsLookedAfterByTheNext() {
		this.front.says("/", 503, "");
		Thing thing = saved();
		leave(thing);
		await().atMost(SOON).until(() -> "status-503".equals(place(thing, "home").why()));
		this.verifier.stop();
		this.front.says("/", 200, "");
		this.verifier = watch(Clock.systemUTC(), this.front.url());
		this.verifier.start();
		await().atMost(SOON).until(() -> receipt(thing).state().equals("complete"));
	}

	@Test
	void whatACrashLeftIsLookedAfterOnceItsClaimRunsOut() {
		this.verifier.stop();
		Thing thing = saved();
		thing.leave();
		Instant now = Instant.now();
		record(thing, now);
		this.mongo.save(thing);
		MutableClock clock = new MutableClock(now.plusSeconds(1));
		this.verifier = watch(clock, this.front.url());
		this.front.says("/", 200, "");
		this.verifier.start();
		clock.set(now.plusSeconds(60));
		await().atMost(SOON).until(() -> receipt(thing).state().equals("complete"));
	}

	@Test
	void aWithdrawalThatWasNeverSavedLeavesNoReceipt() {
		this.verifier.stop();
		Thing thing = saved();
		Instant now = Instant.now();
		record(thing, now);
		assertNoReceipt(thing);
		this.verifier = watch(new MutableClock(now.plusSeconds(60)), this.front.url());
		this.verifier.start();
		await().atMost(SOON).until(() -> new TakedownStore(this.mongo).open() == 0);
		assertThat(this.completed).isEmpty();
		assertThat(this.front.asked("/")).isZero();
	}

	@Test
	void whatHasLeftIsLookedForAtOnceAndNotOnlyWhenItsTimeComes() {
		this.verifier.stop();
		this.verifier = watch(new MutableClock(Instant.now()), this.front.url());
		listenWith(this.verifier);
		this.verifier.start();
		this.front.says("/", 200, "");
		Thing thing = saved();
		leave(thing);
		await().atMost(SOON).until(() -> receipt(thing).state().equals("complete"));
	}

	@Test
	void theRecordStandsBeforeTheThingIsSaved() {
		Thing thing = saved();
		Thing stale = this.mongo.findById(thing.id(), Thing.class);
		thing.rename();
		this.mongo.save(thing);
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> leave(stale));
		assertThat(new TakedownStore(this.mongo).open()).isOne();
		assertNoReceipt(thing);
	}

	@Test
	void manyThingsThatLeaveAtOnceShareEachLook() {
		this.front.says("/", 503, "");
		List<Thing> things = IntStream.range(0, 60).mapToObj((number) -> saved()).toList();
		PublicSiteProbe.Round round = new PublicSiteProbe(List.of(this.front.url()), Clock.systemUTC()).round();
		things.forEach((thing) -> round
			.probe(LocationCheck.of(new PublicLocation(LocationKind.HOME, "/", List.of(thing.id()), null))));
		assertThat(this.front.asked("/")).isOne();
		things.forEach(this::leave);
		this.front.says("/", 200, "");
		await().atMost(SOON).until(() -> this.completed.size() == 60);
	}

	@Test
	void nothingIsReadWhileNothingLeaves() {
		Thing thing = saved();
		thing.rename();
		this.mongo.save(thing);
		assertThat(new TakedownStore(this.mongo).open()).isZero();
		assertThat(this.front.asked("/")).isZero();
	}

	@Test
	void aFileThatSomethingElseShowsRightlyStays() {
		Thing thing = saved();
		this.front.says("/files/shared", 200, "bytes");
		this.front.says("/files/own", 200, "bytes");
		thing.shows("shared", "own");
		leave(thing);
		await().atMost(SOON).untilAsserted(() -> {
			assertThat(at(thing, "/files/shared").state()).isEqualTo("shared");
			assertThat(at(thing, "/files/own").why()).isEqualTo("still-shown");
		});
		this.front.says("/files/own", 404, "");
		this.front.says("/", 200, "");
		await().atMost(SOON).until(() -> receipt(thing).state().equals("complete"));
		assertThat(at(thing, "/files/shared").seenAt()).isNull();
	}

	@Test
	void filesThatLeaveAloneHaveAReceiptThoughTheThingStays() {
		Thing thing = saved();
		thing.shows("old");
		thing.dropFiles();
		this.mongo.save(thing);
		await().atMost(SOON).until(() -> receipt(thing).state().equals("complete"));
		assertThat(receipt(thing).places()).extracting(TakedownReceipt.Seen::address).containsExactly("/files/old");
	}

	@Test
	void aRecordThatCantBeWrittenKeepsNothingFromLeaving() {
		Thing thing = saved();
		thing.shows("bad address");
		thing.breakPlaces();
		leave(thing);
		assertThat(this.mongo.findById(thing.id(), Thing.class).isPublic()).isFalse();
	}

	private Thing saved() {
		return this.mongo.save(new Thing());
	}

	private void leave(Thing thing) {
		thing.leave();
		this.mongo.save(thing);
	}

	private void record(Thing thing, Instant now) {
		List<LocationCheck> unseen = new ThingSurfaces().placesOf(thing).stream().map(LocationCheck::of).toList();
		new TakedownStore(this.mongo).save(new Takedown(new Takedown.Subject("things", thing.id(), "/x/" + thing.id()),
				new PublicRemoval(true, now, "unpublished"), unseen));
	}

	private TakedownReceipt receipt(Thing thing) {
		boolean isPublic = this.mongo.findById(thing.id(), Thing.class).isPublic();
		return new TakedownReceiptReader(this.mongo).newest(Thing.class, thing.id(), isPublic);
	}

	private TakedownReceipt.Seen place(Thing thing, String code) {
		return receipt(thing).places().stream().filter((place) -> place.place().equals(code)).findFirst().orElseThrow();
	}

	private TakedownReceipt.Seen at(Thing thing, String address) {
		return receipt(thing).places()
			.stream()
			.filter((place) -> place.address().equals(address))
			.findFirst()
			.orElseThrow();
	}

	private void assertNoReceipt(Thing thing) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> receipt(thing))
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("not-withdrawn"));
	}

	private TakedownVerifier watch(Clock clock, URI door) {
		Consumer<Duration> count = this.completed::add;
		return new TakedownVerifier(new TakedownStore(this.mongo), surfaces(),
				new PublicSiteProbe(List.of(door), clock), clock, count);
	}

	private void listenWith(TakedownVerifier listening) {
		StaticApplicationContext context = new StaticApplicationContext();
		context.addApplicationListener(new TakedownSaveListener(listening, surfaces()));
		context.refresh();
		this.mongo.setApplicationContext(context);
	}

	private static Map<String, PublicLocations<?>> surfaces() {
		return Map.of("things", new ThingSurfaces());
	}

}
