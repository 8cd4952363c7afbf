package vn.lhh.kit.publishing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.revision.Revision;
import vn.lhh.kit.publishing.revision.RevisionSummary;
import vn.lhh.kit.publishing.web.TransitionRequest;

import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RevisionsIT extends MemoSuite {

	@Test
	void everySaveIsKeptAndCanBeReadAgain() {
		Memo memo = written("bản 1");
		IntStream.rangeClosed(2, 45).forEach((number) -> rewritten(memo, "bản " + number, HOA));
		PageResult<RevisionSummary> newest = this.publicationDesk.revisions(memo.id(), new Paging(1, 20), HOA);
		assertThat(newest.totalItems()).isEqualTo(45);
		assertThat(newest.items()).extracting(RevisionSummary::number)
			.containsExactlyElementsOf(IntStream.iterate(45, (number) -> number - 1).limit(20).boxed().toList());
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(3, 20), HOA).items())
			.extracting(RevisionSummary::number)
			.containsExactly(5, 4, 3, 2, 1);
		for (int number = 1; number <= 45; number++) {
			assertThat(title(memo, number)).isEqualTo("bản " + number);
		}
		assertThatThrownBy(() -> this.publicationDesk.revision(memo.id(), 46, HOA)).isInstanceOf(Problem.class);
	}

	@Test
	void aRevisionSaysWhoWhenWhyAndWhatChanged() {
		Memo memo = written("bản 1");
		this.clock.advance(Duration.ofMinutes(5));
		Memo.Text later = new Memo.Text("bản 1", START.plusSeconds(900));
		PublicationSettings noted = new PublicationSettings(null, null, null, null, "thêm hạn");
		this.publicationDesk.update(memo.id(), 0, later, noted, TAM);
		Revision<Memo.Text> second = this.publicationDesk.revision(memo.id(), 2, HOA);
		assertThat(second)
			.isEqualTo(new Revision<>(2, START.plusSeconds(300), "tam", "Tâm", "thêm hạn", List.of("validTo"), later));
		assertThat(this.publicationDesk.revision(memo.id(), 1, HOA).changedFields()).isEmpty();
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
		assertThat(this.publicationDesk.revision(memo.id(), 3, HOA).note()).isEqualTo("Khôi phục bản 1");
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
		assertThat(this.publicationDesk.revisions(memo.id(), new Paging(1, 100), HOA).items()).hasSize(16);
	}

	@Test
	void revisionsFromInsideAnOldDocumentStayReadableAndMoveWithItsNextSave() {
		insertOldDocument("cu-1", 3);
		assertThat(this.publicationDesk.revisions("cu-1", new Paging(1, 2), HOA).items())
			.extracting(RevisionSummary::number)
			.containsExactly(3, 2);
		assertThat(this.publicationDesk.revision("cu-1", 2, HOA).content().title()).isEqualTo("cũ 2");
		this.publicationDesk.move("cu-1", 7L, Transition.SUBMIT, TransitionRequest.PLAIN, HOA);
		assertThat(this.publicationDesk.revisions("cu-1", new Paging(1, 10), HOA).items())
			.extracting(RevisionSummary::number)
			.containsExactly(3, 2, 1);
		this.publicationDesk.update("cu-1", 8, new Memo.Text("mới", null), PublicationSettings.PLAIN, TAM);
		for (int number = 1; number <= 3; number++) {
			assertThat(this.publicationDesk.revision("cu-1", number, HOA).content().title()).isEqualTo("cũ " + number);
		}
		assertThat(this.publicationDesk.revisions("cu-1", new Paging(1, 10), HOA).items())
			.extracting(RevisionSummary::number)
			.containsExactly(4, 3, 2, 1);
		Document now = this.mongo.getCollection("memos").find(Filters.eq("_id", "cu-1")).first();
		assertThat(now.getList("revisions", Document.class)).isEmpty();
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

}
