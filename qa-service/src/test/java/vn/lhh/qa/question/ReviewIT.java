package vn.lhh.qa.question;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.AsShipped;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@ContextConfiguration(initializers = AsShipped.class)
class ReviewIT {

	private static final String QUESTIONS = "/api/qa/admin/questions";

	@LocalServerPort
	private int port;

	private ApiClient writer;

	private ApiClient other;

	private String topicId;

	@BeforeEach
	void callers() {
		this.writer = account("hoa");
		this.other = account("tam");
		this.topicId = this.writer.post("/api/qa/admin/topics", Map.of("name", "Chủ đề " + System.nanoTime()))
			.json()
			.path("id")
			.asString();
	}

	@Test
	void whoWroteAnAnswerNeitherPublishesItNorGivesItPrivately() {
		String id = reviewed();
		for (String step : new String[] { "publish", "answer" }) {
			ApiClient.Answer refused = move(this.writer, id, step);
			assertThat(refused.status()).as(refused.text()).isEqualTo(403);
			assertThat(refused.code()).isEqualTo("approver-is-author");
		}
		assertThat(state(id)).isEqualTo("ANSWER_REVIEW");
		assertThat(move(this.other, id, "publish").status()).isEqualTo(200);
	}

	@Test
	void whoWroteABetterAnswerOrOtherWordsDoesNotReviseWhatIsPublic() {
		String id = reviewed();
		move(this.other, id, "publish");
		answer(this.other, id, "<p>Trả lời hay hơn</p>");
		assertThat(move(this.other, id, "revise").code()).isEqualTo("approver-is-author");
		assertThat(move(this.writer, id, "revise").status()).isEqualTo(200);
		edit(this.writer, id);
		assertThat(move(this.writer, id, "revise").code()).isEqualTo("approver-is-author");
		assertThat(move(this.other, id, "revise").status()).isEqualTo(200);
	}

	private String reviewed() {
		JsonNode created = this.writer
			.post(QUESTIONS, Map.of("subject", "Hỏi " + System.nanoTime(), "bodyHtml", "<p>Nội dung hỏi</p>", "topicId",
					this.topicId))
			.json();
		String id = created.path("id").asString();
		answer(this.writer, id, "<p>Trả lời</p>");
		assertThat(move(this.writer, id, "submit").status()).isEqualTo(200);
		return id;
	}

	private void answer(ApiClient by, String id, String html) {
		ApiClient.Answer written = by.with("If-Match", version(id))
			.put(QUESTIONS + "/" + id + "/answer", Map.of("bodyHtml", html));
		assertThat(written.status()).as(written.text()).isEqualTo(200);
	}

	private void edit(ApiClient by, String id) {
		ApiClient.Answer edited = by.with("If-Match", version(id))
			.put(QUESTIONS + "/" + id,
					Map.of("subject", "Hỏi lại", "bodyHtml", "<p>Nội dung khác</p>", "topicId", this.topicId));
		assertThat(edited.status()).as(edited.text()).isEqualTo(200);
	}

	private String version(String id) {
		return this.writer.get(QUESTIONS + "/" + id).header("ETag");
	}

	private String state(String id) {
		return this.writer.get(QUESTIONS + "/" + id).json().path("state").asString();
	}

	private static ApiClient.Answer move(ApiClient by, String id, String step) {
		return by.post(QUESTIONS + "/" + id + "/" + step, Map.of());
	}

	private ApiClient account(String name) {
		return new ApiClient(this.port).with("Authorization",
				"Bearer " + TestTokens.shared().forAccount(name, "APPROVER", "QA_ANSWERER"));
	}

}
