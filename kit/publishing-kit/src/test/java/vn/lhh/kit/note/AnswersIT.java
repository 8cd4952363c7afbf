package vn.lhh.kit.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.MongoCommandRecorder;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class AnswersIT {

	private static final String LIST = "/api/note/notes";

	@LocalServerPort
	private int port;

	@Autowired
	private NoteApplication.Notes notes;

	private NoteWorkflow workflow;

	@BeforeEach
	void callers() {
		this.workflow = new NoteWorkflow(this.port);
	}

	@Test
	void aSuccessIsNeverLabelledAProblem() {
		ApiClient.Answer read = accepting("application/problem+json");
		assertThat(read.status()).isEqualTo(200);
		assertThat(read.header("Content-Type")).isEqualTo("application/json");
		for (String other : List.of("application/hal+json", "text/html", "image/png;q=0.5")) {
			assertProblem(accepting(other), 406, "not-acceptable");
		}
	}

	private ApiClient.Answer accepting(String accept) {
		return this.workflow.anyone().with("Accept", accept).get(LIST);
	}

	@Test
	void aReadAsksTheStoreOnceAndNotForWhatEditorsKeep() {
		String slug = published("Đọc nhẹ");
		assertThat(MongoCommandRecorder.of(() -> this.notes.visible(slug, Instant.now(), "history")))
			.containsExactly("find notes [draft, history, outbox, revisions]");
	}

	@Test
	void aListIsCountedOnlyWhereItDoesNotEndOnItsPage() {
		Criteria one = Criteria.where("slug").is(published("Đếm"));
		assertThat(MongoCommandRecorder.of(() -> listed(one, new Paging(1, 10)))).hasSize(1);
		assertThat(MongoCommandRecorder.of(() -> listed(one, new Paging(1, 1)))).hasSize(2);
		assertThat(listed(one, new Paging(1, 10)).totalItems()).isEqualTo(1);
		assertThat(listed(one, new Paging(2, 10)).totalItems()).isEqualTo(1);
		assertThat(listed(one, new Paging(1, 1)).totalItems()).isEqualTo(1);
	}

	private PageResult<NoteApplication.Note> listed(Criteria filter, Paging paging) {
		return this.notes.listed(filter, Sort.by("_id"), paging, Instant.now());
	}

	private String published(String title) {
		String page = this.workflow.page(this.workflow.published(Map.of("title", title + " " + UUID.randomUUID())));
		return page.substring(page.lastIndexOf('/') + 1);
	}

	@Test
	void everyBrokenFieldIsNamedAtOnce() {
		ApiClient.Answer refused = this.workflow.writer()
			.post(NoteWorkflow.NOTES, Map.of("title", " ", "slug", "Không hợp lệ", "validFrom", "2026-02-01T00:00:00Z",
					"validTo", "2026-01-01T00:00:00Z"));
		assertProblem(refused, 400, "validation-failed");
		assertThat(refused.json().path("errors").findValuesAsString("field")).contains("title", "slug", "validTo");
		assertThat(refused.json().path("title").asString()).isEqualTo("Dữ liệu không hợp lệ");
	}

	@Test
	void aValueOfTheWrongTypeIsNamed() {
		ApiClient.Answer wrong = this.workflow.writer()
			.post(NoteWorkflow.NOTES, Map.of("title", "a", "validFrom", "hôm qua"));
		assertProblem(wrong, 400, "validation-failed");
		assertThat(wrong.field()).isEqualTo("validFrom");
	}

	@Test
	void aPageIsNeverLongerThanAHundred() {
		assertThat(this.workflow.anyone().get(LIST + "?size=5000").json().path("size").asInt()).isEqualTo(100);
	}

	@Test
	void withoutAWishForALanguageProblemsAreVietnamese() {
		ApiClient anyone = this.workflow.anyone();
		assertThat(anyone.get(LIST + "/khong-co").json().path("title").asString()).isEqualTo("Không tìm thấy");
		assertThat(anyone.with("Accept-Language", "en").get(LIST + "/khong-co").json().path("title").asString())
			.isEqualTo("Not found");
	}

	@Test
	void aListHasAStrongEtagAndAnswers304() {
		ApiClient.Answer first = this.workflow.anyone().get(LIST);
		assertThat(first.header("ETag")).startsWith("\"");
		assertThat(first.header("Surrogate-Key")).isEqualTo("note-list");
		assertThat(this.workflow.anyone().with("If-None-Match", first.header("ETag")).get(LIST).status())
			.isEqualTo(304);
	}

	private static void assertProblem(ApiClient.Answer answer, int status, String code) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.json().path("traceId").asString()).hasSize(32);
	}

}
