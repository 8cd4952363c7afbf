package vn.lhh.kit.publishing;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.preview.PreviewLinks;
import vn.lhh.kit.publishing.preview.PreviewProperties;
import vn.lhh.kit.publishing.revision.Revision;
import vn.lhh.kit.publishing.revision.RevisionSummary;
import vn.lhh.kit.publishing.web.TransitionRequest;
import vn.lhh.kit.security.Actor;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.TestServers;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RevisionsIT {

	private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

	private static final Actor HOA = new Actor("hoa", "Hoa", java.util.Set.of());

	private static final Actor TAM = new Actor("tam", "Tâm", java.util.Set.of());

	private static MongoClient client;

	private final MutableClock clock = new MutableClock(START);

	private MongoTemplate mongo;

	private Memos memos;

	private UpkeepJob upkeep;

	private PublicationDesk<Memo, Memo.Text> publicationDesk;

	@BeforeAll
	static void connect() {
		client = MongoClients.create(TestServers.mongoUri());
	}

	@AfterAll
	static void disconnect() {
		client.close();
	}

	@BeforeEach
	void start() {
		this.mongo = new MongoTemplate(client, "revisions_" + UUID.randomUUID().toString().substring(0, 8));
		this.memos = new Memos(this.mongo);
		this.upkeep = new UpkeepJob(new Lease(this.mongo, this.clock, "upkeep", Duration.ofMinutes(15)), this.clock,
				new TrashProperties(Duration.ofDays(30)), () -> Stream.of(this.publicationDesk));
		PublicationScheduler publicationScheduler = new PublicationScheduler(
				new Lease(this.mongo, this.clock, "agenda", Duration.ofSeconds(10)), this.clock);
		this.publicationDesk = new PublicationDesk<>(this.memos, Memo::new,
				new PublishingContext(publicationScheduler, this.clock, new ReviewProperties(false), this.previews()));
	}

	@Test
	void everySaveIsKeptAndCanBeReadAgain() {
		Memo memo = written("bản 1");
		IntStream.rangeClosed(2, 45).forEach((number) -> rewritten(memo, "bản " + number, HOA));
		PageResult<RevisionSummary> newest = this.publicationDesk.revisions(memo.id(), new Paging(1, 20));
		assertThat(newest.totalItems()).isEqualTo(45);
		assertThat(newest.items()).extracting(RevisionSummary::number)
			.containsExactlyElementsOf(IntStream.iterate(45, (number) -> number - 1).limit(20).boxed().toList());
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(3, 20)).items())
			.extracting(RevisionSummary::number)
			.containsExactly(5, 4, 3, 2, 1);
		for (int number = 1; number <= 45; number++) {
			assertThat(title(memo, number)).isEqualTo("bản " + number);
		}
		assertThatThrownBy(() -> this.publicationDesk.revision(memo.id(), 46)).isInstanceOf(Problem.class);
	}

	@Test
	void aRevisionSaysWhoWhenWhyAndWhatChanged() {
		Memo memo = written("bản 1");
		this.clock.advance(Duration.ofMinutes(5));
		Memo.Text later = new Memo.Text("bản 1", START.plusSeconds(900));
		PublicationSettings noted = new PublicationSettings(null, null, null, null, "thêm hạn");
		this.publicationDesk.update(memo.id(), 0, later, noted, TAM);
		Revision<Memo.Text> second = this.publicationDesk.revision(memo.id(), 2);
		assertThat(second)
			.isEqualTo(new Revision<>(2, START.plusSeconds(300), "tam", "Tâm", "thêm hạn", List.of("validTo"), later));
		assertThat(this.publicationDesk.revision(memo.id(), 1).changedFields()).isEmpty();
	}

	@Test
	void whatWasSavedCanBeMadeTheDraftAgainBesideWhatIsLive() {
		Memo memo = written("bản 1");
		rewritten(memo, "bản 2", HOA);
		this.publicationDesk.move(memo.id(), null, Transition.PUBLISH, TransitionRequest.PLAIN, TAM);
		Memo restored = this.publicationDesk.restoreRevision(memo.id(), null, 1, TAM);
		assertThat(restored.newest().title()).isEqualTo("bản 1");
		assertThat(restored.shown().title()).isEqualTo("bản 2");
		assertThat(restored.revisionNo()).isEqualTo(3);
		assertThat(restored.draftAuthorId()).isEqualTo("tam");
		assertThat(this.publicationDesk.revision(memo.id(), 3).note()).isEqualTo("Khôi phục bản 1");
	}

	@Test
	void aSaveThatNeverCameLeavesNoRevisionThatCounts() {
		Memo memo = written("bản 1");
		this.memos.dies = true;
		assertThatThrownBy(() -> rewritten(memo, "mất điện", HOA)).hasMessage("killed");
		this.memos.dies = false;
		assertThat(stored(memo, 2)).as("staged before the save").isNotNull();
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(1, 10)).totalItems()).isEqualTo(1);
		assertThatThrownBy(() -> this.publicationDesk.revision(memo.id(), 2)).isInstanceOf(Problem.class);
		rewritten(memo, "bản 2", TAM);
		assertThat(title(memo, 2)).isEqualTo("bản 2");
		rewritten(memo, "bản 3", TAM);
		assertThat(title(memo, 2)).isEqualTo("bản 2");
	}

	@Test
	void aProcessKilledBetweenRevisionAndSaveLosesNothingAndLeavesNothingThatCounts() throws Exception {
		Memo memo = written("bản 1");
		killBetweenRevisionAndSave(memo, "mat dien");
		assertThat(stored(memo, 2).get("content", Document.class).getString("title")).isEqualTo("mat dien");
		assertThat(this.publicationDesk.required(memo.id()).newest().title()).isEqualTo("bản 1");
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(1, 10)).items())
			.extracting(RevisionSummary::number)
			.containsExactly(1);
		assertThatThrownBy(() -> this.publicationDesk.revision(memo.id(), 2)).isInstanceOf(Problem.class);
		rewritten(memo, "bản 2", TAM);
		assertThat(title(memo, 2)).isEqualTo("bản 2");
		assertThat(stored(memo, 2).getBoolean("counts")).isTrue();
	}

	@Test
	void whatAKilledProcessLeftIsSweptWhereNobodyWritesAgain() throws Exception {
		Memo memo = written("bản 1");
		killBetweenRevisionAndSave(memo, "mat dien");
		this.clock.advance(Duration.ofHours(2));
		this.upkeep.run();
		assertThat(stored(memo, 2)).isNull();
		assertThat(title(memo, 1)).isEqualTo("bản 1");
	}

	private void killBetweenRevisionAndSave(Memo memo, String title) throws Exception {
		Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx64m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp",
				System.getProperty("java.class.path"), HaltedWriter.class.getName(), TestServers.mongoUri(),
				this.mongo.getDb().getName(), memo.id(), title)
			.redirectErrorStream(true)
			.start();
		List<String> said = new ArrayList<>();
		try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
			lines.lines().forEach((line) -> {
				said.add(line);
				if (line.equals(HaltedWriter.STAGED)) {
					writer.toHandle().destroyForcibly();
				}
			});
		}
		assertThat(writer.waitFor()).as(said::toString).isEqualTo(128 + 9);
		assertThat(said).contains(HaltedWriter.STAGED);
	}

	@Test
	void whatWasLeftBehindIsSweptAndWhatCountsIsNot() {
		Memo memo = written("bản 1");
		Memo crashed = written("bản khác");
		this.memos.dies = true;
		assertThatThrownBy(() -> rewritten(memo, "mất điện", HOA)).hasMessage("killed");
		this.memos.dies = false;
		Document counts = new Document("$set", new Document("counts", false));
		revisions().updateOne(Filters.eq("_id", crashed.id() + ":1"), counts);
		this.upkeep.run();
		assertThat(stored(memo, 2)).as("its writer may still be at it").isNotNull();
		this.clock.advance(Duration.ofHours(2));
		this.upkeep.run();
		assertThat(stored(memo, 2)).isNull();
		assertThat(stored(crashed, 1).getBoolean("counts")).isTrue();
	}

	@Test
	void aLoserThatWroteOverTheWinnersNumberPoisonsNothing() {
		Memo memo = written("bản 1");
		Memo winner = this.memos.required(memo.id());
		Memo loser = this.memos.required(memo.id());
		winner.write(new Memo.Text("người thắng", null), PublicationSettings.PLAIN, HOA, START);
		loser.write(new Memo.Text("người thua", null), PublicationSettings.PLAIN, TAM, START);
		this.memos.revisions().stage(winner);
		this.memos.revisions().stage(loser);
		this.mongo.save(winner);
		assertThat(title(memo, 2)).as("before anybody put it right").isEqualTo("người thắng");
		assertThatThrownBy(() -> this.mongo.save(loser)).isInstanceOf(OptimisticLockingFailureException.class);
		rewritten(memo, "bản 3", HOA);
		assertThat(title(memo, 2)).isEqualTo("người thắng");
		assertThat(this.publicationDesk.revision(memo.id(), 2).authorId()).isEqualTo("hoa");
		assertThatThrownBy(() -> this.memos.revisions().stage(loser))
			.isInstanceOf(OptimisticLockingFailureException.class);
		assertThat(title(memo, 2)).as("counting revisions are never written over").isEqualTo("người thắng");
	}

	@Test
	void editorsWhoSaveAtOnceLoseNoNumberAndDoubleNone() throws Exception {
		Memo memo = written("bản 1");
		int won = 0;
		for (int round = 0; round < 15; round++) {
			long version = this.publicationDesk.required(memo.id()).version();
			CyclicBarrier start = new CyclicBarrier(4);
			List<Callable<String>> editors = new ArrayList<>();
			for (int editor = 0; editor < 4; editor++) {
				String title = "vòng " + round + " người " + editor;
				editors.add(() -> {
					start.await();
					this.publicationDesk.update(memo.id(), version, new Memo.Text(title, null),
							PublicationSettings.PLAIN, HOA);
					return title;
				});
			}
			List<String> winners = winners(editors);
			assertThat(winners).hasSize(1);
			won++;
			assertThat(title(memo, 1 + won)).isEqualTo(winners.getFirst());
		}
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(1, 100)).items()).hasSize(16);
	}

	@Test
	void revisionsFromInsideAnOldDocumentStayReadableAndMoveWithItsNextSave() {
		insertOldDocument("cu-1", 3);
		assertThat(this.publicationDesk.revisions("cu-1", new Paging(1, 2)).items()).extracting(RevisionSummary::number)
			.containsExactly(3, 2);
		assertThat(this.publicationDesk.revision("cu-1", 2).content().title()).isEqualTo("cũ 2");
		this.publicationDesk.move("cu-1", 7L, Transition.SUBMIT, TransitionRequest.PLAIN, HOA);
		assertThat(this.publicationDesk.revisions("cu-1", new Paging(1, 10)).items())
			.extracting(RevisionSummary::number)
			.containsExactly(3, 2, 1);
		this.publicationDesk.update("cu-1", 8, new Memo.Text("mới", null), PublicationSettings.PLAIN, TAM);
		for (int number = 1; number <= 3; number++) {
			assertThat(this.publicationDesk.revision("cu-1", number).content().title()).isEqualTo("cũ " + number);
		}
		assertThat(this.publicationDesk.revisions("cu-1", new Paging(1, 10)).items())
			.extracting(RevisionSummary::number)
			.containsExactly(4, 3, 2, 1);
		Document now = this.mongo.getCollection("memos").find(Filters.eq("_id", "cu-1")).first();
		assertThat(now.getList("revisions", Document.class)).isEmpty();
	}

	@Test
	void trashIsPurgedInTimeWithItsRevisionsAndSaysSoWhereItWasEverAnnounced() {
		Memo live = written("từng đăng");
		this.publicationDesk.move(live.id(), null, Transition.PUBLISH, TransitionRequest.PLAIN, TAM);
		Memo draft = written("chưa đăng");
		List.of(live, draft).forEach((memo) -> trash(memo));
		this.clock.advance(Duration.ofDays(29));
		this.upkeep.run();
		assertThat(this.publicationDesk.required(draft.id()).status()).isEqualTo(PublicationStatus.TRASHED);
		this.clock.advance(Duration.ofDays(2));
		this.upkeep.run();
		assertThat(this.mongo.findById(draft.id(), Memo.class)).isNull();
		assertThat(stored(draft, 1)).isNull();
		Memo leaving = this.mongo.findById(live.id(), Memo.class);
		assertThat(leaving.outbox().getLast().json()).as("a record without a value").isNull();
		assertThatThrownBy(
				() -> this.publicationDesk.move(live.id(), null, Transition.RESTORE, TransitionRequest.PLAIN, TAM))
			.isInstanceOf(Problem.class);
		this.mongo.getCollection("memos")
			.updateOne(Filters.eq("_id", live.id()), new Document("$set", new Document("outbox", List.of())));
		this.upkeep.run();
		assertThat(this.mongo.findById(live.id(), Memo.class)).as("once it was heard").isNull();
		assertThat(stored(live, 1)).isNull();
	}

	@Test
	void theDateOfFirstPublishingStaysAfterATimeOutOfThePublic() {
		Memo memo = written("ngày đăng");
		this.publicationDesk.move(memo.id(), null, Transition.PUBLISH, TransitionRequest.PLAIN, TAM);
		this.clock.advance(Duration.ofDays(10));
		this.publicationDesk.move(memo.id(), null, Transition.UNPUBLISH, new TransitionRequest("nhầm ảnh", null), TAM);
		this.clock.advance(Duration.ofDays(1));
		Memo again = this.publicationDesk.move(memo.id(), null, Transition.PUBLISH, TransitionRequest.PLAIN, TAM);
		assertThat(again.publishedAt()).isEqualTo(START);
		assertThat(again.firstPublishedAt()).isEqualTo(START);
		assertThat(again.visibleFrom()).isEqualTo(START);
		assertThat(again.history()).filteredOn((entry) -> entry.action().equals("unpublish"))
			.singleElement()
			.satisfies((entry) -> assertThat(List.of(entry.actorId(), String.valueOf(entry.reason())))
				.containsExactly("tam", "nhầm ảnh"));
		trash(memo);
		this.publicationDesk.move(memo.id(), null, Transition.RESTORE, TransitionRequest.PLAIN, TAM);
		this.publicationDesk.move(memo.id(), null, Transition.PUBLISH,
				new TransitionRequest(null, this.clock.instant().minus(Duration.ofDays(3))), TAM);
		Memo dated = this.publicationDesk.required(memo.id());
		assertThat(dated.publishedAt()).isEqualTo(START.plus(Duration.ofDays(8)));
		assertThat(dated.firstPublishedAt()).isEqualTo(START);
	}

	@Test
	void aPreviewShowsTheDraftUntilItEndsAndAlsoAfterARestart() {
		Memo memo = written("bản xem trước");
		String token = this.publicationDesk.preview(memo.id()).token();
		assertThat(this.publicationDesk.previewed(token).shown().title()).isEqualTo("bản xem trước");
		assertThat(this.previews().idOf("memos", token)).as("by another replica").contains(memo.id());
		assertThat(this.previews().idOf("others", token)).isEmpty();
		for (String wrong : List.of("", "x", token + "A", (token.startsWith("A") ? "B" : "A") + token.substring(1),
				token.substring(4), "%%%")) {
			assertThatThrownBy(() -> this.publicationDesk.previewed(wrong)).as(wrong).isInstanceOf(Problem.class);
		}
		rewritten(memo, "bản sau", TAM);
		assertThat(this.publicationDesk.previewed(token).shown().title()).isEqualTo("bản sau");
		assertThat(this.publicationDesk.required(memo.id()).live()).isNull();
		this.clock.advance(Duration.ofHours(24));
		assertThatThrownBy(() -> this.publicationDesk.previewed(token)).isInstanceOf(Problem.class);
	}

	private PreviewLinks previews() {
		return new PreviewLinks(this.mongo, this.clock, new PreviewProperties(Duration.ofHours(24)));
	}

	private void trash(Memo memo) {
		Memo trashed = this.publicationDesk.move(memo.id(), null, Transition.TRASH, new TransitionRequest("thừa", null),
				HOA);
		assertThat(trashed.history().getLast().reason()).isEqualTo("thừa");
	}

	private static List<String> winners(List<Callable<String>> editors) throws Exception {
		List<String> winners = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<String> editor : threads.invokeAll(editors)) {
				try {
					winners.add(editor.get());
				}
				catch (java.util.concurrent.ExecutionException ex) {
					assertThat(ex.getCause()).isInstanceOfAny(OptimisticLockingFailureException.class, Problem.class);
				}
			}
		}
		return winners;
	}

	private void insertOldDocument(String id, int revisions) {
		List<Document> kept = IntStream.rangeClosed(1, revisions)
			.mapToObj((number) -> new Document("number", number).append("at", Date.from(START))
				.append("authorId", "hoa")
				.append("authorName", "Hoa")
				.append("content", new Document("title", "cũ " + number)))
			.toList();
		this.mongo.getCollection("memos")
			.insertOne(new Document("_id", id).append("version", 7L)
				.append("sequence", 0L)
				.append("outbox", List.of())
				.append("status", "DRAFT")
				.append("draft", new Document("title", "cũ " + revisions))
				.append("slug", id)
				.append("visibility", "PUBLIC")
				.append("draftAuthorId", "hoa")
				.append("revisionNo", revisions)
				.append("liveRevision", 0)
				.append("revisions", kept)
				.append("history", List.of()));
	}

	private Memo written(String title) {
		return this.publicationDesk.create(new Memo.Text(title, null), PublicationSettings.PLAIN, HOA);
	}

	private void rewritten(Memo memo, String title, Actor by) {
		long version = this.memos.required(memo.id()).version();
		this.publicationDesk.update(memo.id(), version, new Memo.Text(title, null), PublicationSettings.PLAIN, by);
	}

	private String title(Memo memo, int number) {
		return this.publicationDesk.revision(memo.id(), number).content().title();
	}

	private Document stored(Memo memo, int number) {
		return revisions().find(Filters.eq("_id", memo.id() + ":" + number)).first();
	}

	private com.mongodb.client.MongoCollection<Document> revisions() {
		return this.mongo.getCollection("revisions");
	}

	/**
	 * Publication store that fails like a process killed between the save of the revision
	 * and that of the aggregate.
	 */
	private static final class Memos extends PublicationStore<Memo> {

		private boolean dies;

		Memos(MongoTemplate mongo) {
			super(mongo, Memo.class);
		}

		@Override
		public Memo save(Memo memo) {
			if (this.dies) {
				revisions().stage(memo);
				throw new IllegalStateException("killed");
			}
			return super.save(memo);
		}

	}

}
