package vn.lhh.kit.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.outbox.PendingEvent;
import vn.lhh.kit.publishing.preview.PreviewLinks;
import vn.lhh.kit.publishing.preview.PreviewProperties;
import vn.lhh.kit.publishing.web.TransitionRequest;
import vn.lhh.kit.security.Actor;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.TestDatabase;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationSchedulerIT {

	private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

	private final MutableClock clock = new MutableClock(START);

	private MongoTemplate mongo;

	private Replica one;

	@BeforeEach
	void start() {
		this.mongo = TestDatabase.create("agenda");
		this.one = new Replica();
	}

	@Test
	void whatFellDueWhileNobodyRanIsAnnouncedOnceAndInOrder() {
		List<Memo> memos = IntStream.of(30, 10, 20)
			.mapToObj((minutes) -> this.one.scheduled(START.plus(Duration.ofMinutes(minutes)), null, null))
			.toList();
		this.clock.advance(Duration.ofHours(3));
		Replica restarted = new Replica();
		restarted.publicationScheduler.run();
		restarted.publicationScheduler.run();
		assertThat(restarted.saved).containsExactly(memos.get(1).id(), memos.get(2).id(), memos.get(0).id());
		assertThat(memos).allSatisfy((memo) -> {
			assertThat(stored(memo).status()).isEqualTo(PublicationStatus.PUBLISHED);
			assertThat(types(memo)).containsExactly("kit.memo.published.v1");
		});
		assertThat(restarted.lateness).containsExactly(Duration.ofMinutes(170), Duration.ofMinutes(160),
				Duration.ofMinutes(150));
	}

	@Test
	void whatWasToBeginAndEndMeanwhileIsAnnouncedAsBoth() {
		Memo memo = this.one.scheduled(START.plusSeconds(600), START.plusSeconds(1200), null);
		this.clock.advance(Duration.ofHours(1));
		new Replica().publicationScheduler.run();
		assertThat(stored(memo).status()).isEqualTo(PublicationStatus.EXPIRED);
		assertThat(types(memo)).containsExactly("kit.memo.published.v1", "kit.memo.withdrawn.v1");
		assertThat(stored(memo).outbox()).extracting(PendingEvent::sequence).containsExactly(1L, 2L);
	}

	@Test
	void anEndIsKeptWhetherItIsSaidInTheEnvelopeOrInTheContent() {
		Memo unpublished = this.one.live(START.plusSeconds(60), null);
		Memo invalid = this.one.live(null, START.plusSeconds(90));
		this.clock.advance(Duration.ofSeconds(75));
		this.one.publicationScheduler.run();
		assertThat(stored(unpublished).status()).isEqualTo(PublicationStatus.EXPIRED);
		assertThat(stored(invalid).status()).isEqualTo(PublicationStatus.PUBLISHED);
		this.clock.advance(Duration.ofSeconds(15));
		this.one.publicationScheduler.run();
		assertThat(stored(invalid).status()).isEqualTo(PublicationStatus.EXPIRED);
		assertThat(types(invalid)).containsExactly("kit.memo.published.v1", "kit.memo.withdrawn.v1");
	}

	@Test
	void ofManyReplicasOneMakesTheChange() throws Exception {
		List<Memo> memos = IntStream.range(0, 25)
			.mapToObj((number) -> this.one.scheduled(START.plusSeconds(60), null, null))
			.toList();
		List<Replica> replicas = List.of(this.one, new Replica(), new Replica());
		replicas.forEach((replica) -> replica.publicationScheduler.run());
		this.clock.advance(Duration.ofSeconds(61));
		tickAtOnce(replicas);
		assertThat(memos).allSatisfy((memo) -> assertThat(types(memo)).containsExactly("kit.memo.published.v1"));
		assertThat(replicas).filteredOn((replica) -> !replica.lateness.isEmpty()).hasSize(1);
	}

	@Test
	void evenWithoutTheLeaseOnlyOneChangeCounts() throws Exception {
		List<Memo> memos = IntStream.range(0, 25)
			.mapToObj((number) -> this.one.scheduled(START.plusSeconds(60), null, null))
			.toList();
		List<Replica> replicas = List.of(this.one, new Replica(), new Replica());
		this.clock.advance(Duration.ofSeconds(70));
		new Lease(this.mongo, this.clock, "agenda", Duration.ofHours(1)).held();
		tickAtOnce(replicas);
		assertThat(memos).allSatisfy((memo) -> assertThat(types(memo)).containsExactly("kit.memo.published.v1"));
		assertThat(replicas.stream().mapToInt((replica) -> replica.lateness.size()).sum()).isEqualTo(25);
	}

	@Test
	void whenTheHolderOfTheLeaseFallsSilentAnotherMakesTheChangeAfterAMoment() {
		new Lease(this.mongo, this.clock, "agenda", Duration.ofHours(1)).held();
		Memo memo = this.one.scheduled(START.plusSeconds(60), null, null);
		this.clock.advance(Duration.ofSeconds(61));
		this.one.publicationScheduler.run();
		assertThat(stored(memo).status()).isEqualTo(PublicationStatus.SCHEDULED);
		assertThat(this.one.publicationScheduler.overdue()).isOne();
		this.clock.advance(Duration.ofSeconds(2));
		this.one.publicationScheduler.run();
		assertThat(stored(memo).status()).isEqualTo(PublicationStatus.PUBLISHED);
		assertThat(this.one.lateness).containsExactly(Duration.ofSeconds(3));
		assertThat(this.one.publicationScheduler.overdue()).isZero();
	}

	@Test
	void onePublicationThatFailsKeepsNoOtherFromItsTime() {
		Memo broken = this.one.scheduled(START.plusSeconds(30), null, null);
		Memo fine = this.one.scheduled(START.plusSeconds(60), null, null);
		this.one.failsOn = broken.id();
		this.clock.advance(Duration.ofSeconds(61));
		this.one.publicationScheduler.run();
		assertThat(stored(fine).status()).isEqualTo(PublicationStatus.PUBLISHED);
		assertThat(this.one.publicationScheduler.overdue()).isOne();
		this.one.failsOn = null;
		this.one.publicationScheduler.run();
		assertThat(stored(broken).status()).isEqualTo(PublicationStatus.PUBLISHED);
		assertThat(this.one.publicationScheduler.overdue()).isZero();
	}

	@Test
	void whatWasJustScheduledBoundsAnswersAtOnce() {
		this.one.publicationScheduler.run();
		assertThat(this.one.publicationScheduler.nextChange()).isEmpty();
		Instant soon = START.plusSeconds(5);
		this.one.scheduled(soon, soon.plusSeconds(5), null);
		assertThat(this.one.publicationScheduler.nextChange()).contains(soon);
		this.one.live(START.plusSeconds(3), null);
		assertThat(this.one.publicationScheduler.nextChange()).contains(START.plusSeconds(3));
	}

	@Test
	void beforeAnythingIsKnownNoAnswerLastsLong() {
		assertThat(new Replica().publicationScheduler.nextChange()).contains(START.plusSeconds(1));
	}

	@Test
	void whatChangesLaterThanTheHorizonIsHeededInTime() {
		Memo memo = this.one.scheduled(START.plusSeconds(300), null, null);
		Replica other = new Replica();
		other.publicationScheduler.run();
		assertThat(other.publicationScheduler.nextChange()).isEmpty();
		this.clock.advance(Duration.ofSeconds(200));
		other.publicationScheduler.run();
		assertThat(other.publicationScheduler.nextChange()).contains(START.plusSeconds(300));
		assertThat(stored(memo).status()).isEqualTo(PublicationStatus.SCHEDULED);
	}

	private static void tickAtOnce(List<Replica> replicas) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> ticks = new ArrayList<>();
			replicas.forEach((replica) -> ticks.add(threads.submit(replica.publicationScheduler::run)));
			for (Future<?> tick : ticks) {
				tick.get();
			}
		}
	}

	private Memo stored(Memo memo) {
		return this.mongo.findById(memo.id(), Memo.class);
	}

	private List<String> types(Memo memo) {
		return stored(memo).outbox().stream().map(PendingEvent::type).toList();
	}

	private final class Replica {

		private final List<Duration> lateness = new CopyOnWriteArrayList<>();

		private final List<String> saved = new CopyOnWriteArrayList<>();

		private final PublicationScheduler publicationScheduler = new PublicationScheduler(
				new Lease(PublicationSchedulerIT.this.mongo, PublicationSchedulerIT.this.clock, "agenda",
						Duration.ofSeconds(10)),
				PublicationSchedulerIT.this.clock, this.lateness::add);

		private final PublicationDesk<Memo, Memo.Text> publicationDesk = new PublicationDesk<>(new Noting(), Memo::new,
				new PublishingContext(this.publicationScheduler, PublicationSchedulerIT.this.clock,
						new ReviewProperties(false), new PreviewLinks(PublicationSchedulerIT.this.mongo,
								PublicationSchedulerIT.this.clock, new PreviewProperties(Duration.ofDays(1)))));

		private volatile @Nullable String failsOn;

		Memo scheduled(Instant publishAt, @Nullable Instant unpublishAt, @Nullable Instant validTo) {
			PublicationSettings publicationSettings = new PublicationSettings(null, publishAt, unpublishAt, null, null);
			Memo memo = this.publicationDesk.create(new Memo.Text("t" + UUID.randomUUID(), validTo),
					publicationSettings, Actor.SYSTEM);
			return this.publicationDesk.move(memo.id(), null, Transition.PUBLISH, TransitionRequest.PLAIN,
					Actor.SYSTEM);
		}

		Memo live(@Nullable Instant unpublishAt, @Nullable Instant validTo) {
			PublicationSettings publicationSettings = new PublicationSettings(null, null, unpublishAt, null, null);
			return this.publicationDesk.createLive(new Memo.Text("t" + UUID.randomUUID(), validTo), publicationSettings,
					Actor.SYSTEM);
		}

		private final class Noting extends PublicationStore<Memo> {

			Noting() {
				super(PublicationSchedulerIT.this.mongo, Memo.class);
			}

			@Override
			public Memo save(Memo memo) {
				if (memo.id().equals(Replica.this.failsOn)) {
					throw new IllegalStateException("refused");
				}
				Replica.this.saved.add(memo.id());
				return super.save(memo);
			}

		}

	}

}
