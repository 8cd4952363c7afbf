package vn.lhh.qa.question;

import java.util.List;
import java.util.Map;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.EditorialWorkflow;

import static org.assertj.core.api.Assertions.assertThat;

/** Describes answered questions to the contracts that they keep. */
final class QuestionWorkflow extends EditorialWorkflow {

	static final String QUESTIONS = "/api/qa/admin/questions";

	QuestionWorkflow(int port) {
		super(port, QUESTIONS, "/api/qa/questions");
	}

	@Override
	public Map<String, Object> content(String title) {
		String topic = writer().post("/api/qa/admin/topics", Map.of("name", "Chủ đề " + System.nanoTime()))
			.json()
			.path("id")
			.asString();
		return Map.of("subject", title, "bodyHtml", "<p>Nội dung hỏi</p>", "topicId", topic);
	}

	@Override
	public String eventPrefix() {
		return "qa.question";
	}

	@Override
	public String writersRole() {
		return "QA_ANSWERER";
	}

	@Override
	public void complete(ApiClient author, String item) {
		Map<String, Object> answer = Map.of("bodyHtml", "<p>Trả lời</p>", "answeredByName", "Nguyễn Văn An",
				"organisation", "Văn phòng", "citations", List.of(Map.of("text", "Điều lệ, Điều 5")));
		ApiClient version = author.with("If-Match", author.get(item).header("ETag"));
		assertThat(version.put(item + "/answer", answer).status()).isEqualTo(200);
		assertThat(author.post(item + "/submit").status()).isEqualTo(200);
	}

	@Override
	public ApiClient.Answer publishEdit(ApiClient by, String item) {
		return by.post(item + "/revise");
	}

	@Override
	public ApiClient.Answer withdraw(ApiClient by, String item) {
		return by.post(item + "/hide", Map.of("reason", "Xem lại"));
	}

	@Override
	public ApiClient.Answer showAgain(ApiClient by, String item) {
		return by.post(item + "/show");
	}

}
