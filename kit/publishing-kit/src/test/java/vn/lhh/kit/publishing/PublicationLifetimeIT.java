package vn.lhh.kit.publishing;

import java.time.Duration;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.web.TransitionRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicationLifetimeIT extends MemoSuite {

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
		String token = this.publicationDesk.preview(memo.id(), HOA).token();
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

	private void trash(Memo memo) {
		Memo trashed = this.publicationDesk.move(memo.id(), null, Transition.TRASH, new TransitionRequest("thừa", null),
				HOA);
		assertThat(trashed.history().getLast().reason()).isEqualTo("thừa");
	}

}
