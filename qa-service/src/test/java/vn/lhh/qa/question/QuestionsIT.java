package vn.lhh.qa.question;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.text.Slug;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.server.MongoCommandRecorder;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsIT extends QuestionSuite {

	@Autowired
	private QuestionReader questions;

	@Test
	void listsAreReadWithoutWhatNoListShows() {
		assertThat(MongoCommandRecorder.of(() -> this.questions.visible(null, null, new Paging(1, 10)))).last()
			.isEqualTo("find questions [history, outbox]");
		assertThat(MongoCommandRecorder.of(() -> this.questions.visible(null, "hội", new Paging(1, 10))))
			.containsExactly("find questions [history, outbox]");
	}

	@Test
	void thePublicAnswersKeepTheirContracts() {
		JsonNode asked = ask(Map.of()).json();
		assertContract("http/qa.ask.response.json", asked);
		assertContract("http/qa.consent.json", this.reader.get("/api/qa/consent").json());
		JsonNode tracking = this.reader.get("/api/qa/tracking/" + asked.path("trackingCode").asString()).json();
		assertContract("http/qa.tracking.json", tracking);
		String id = published("Điều kiện gia nhập " + UUID.randomUUID());
		JsonNode one = this.reader.get("/api/qa/questions/" + slug(id)).json();
		assertContract("http/qa.question.json", one);
		assertThat(one.path("answers").get(0).path("citations").get(0).path("text").asString())
			.isEqualTo("Điều lệ, Điều 5");
		JsonNode list = this.reader.get("/api/qa/questions").json();
		assertContract("http/qa.questions.json", list);
		assertThat(list.path("items").valueStream()).isNotEmpty().noneMatch((item) -> item.path("updatedAt").isNull());
		assertContract("http/qa.topics.json", this.reader.get("/api/qa/topics").json());
	}

	@Test
	void aListEndsWithAWholeCharacter() {
		String id = editorial("Một từ dài " + UUID.randomUUID());
		answered(id, "Một từ dài", false, "<p>" + "x".repeat(198) + "😀".repeat(10) + "</p>");
		this.approver.post(ADMIN + "/" + id + "/publish");
		assertThat(this.reader.get("/api/qa/questions/" + slug(id)).json().path("excerpt").asString())
			.isEqualTo("x".repeat(198) + "😀…");
	}

	@Test
	void readersFindQuestionsByTopicAndWordsWithOrWithoutAccents() {
		String word = "Ngẫu" + hex();
		String id = published("Hỏi về " + word + " thế nào");
		String folded = word.replace("Ngẫu", "NGAU");
		assertThat(ids("?q=" + folded)).containsExactly(id);
		assertThat(ids("?q=" + folded + "%20hoi&topic=" + this.topicSlug)).containsExactly(id);
		assertThat(ids("?q=" + folded + "%20khongco")).isEmpty();
		assertThat(ids("?q=.*" + folded)).isEmpty();
		assertThat(ids("?topic=" + this.topicSlug)).containsExactly(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tra cứu", "Gửi câu hỏi" })
	void aQuestionThatIsCalledAsAPageStandsBesideThatPage(String subject) {
		String first = slug(published(subject));
		String second = slug(published(subject));
		String page = Slug.of(subject);
		assertThat(List.of(first, second)).containsExactly(page + "-2", page + "-3");
		assertThat(this.reader.get("/api/qa/questions/" + first).json().path("subject").asString()).isEqualTo(subject);
	}

	@Test
	void topicsAreKeptAndOneInUseStays() {
		String path = "/api/qa/admin/topics/" + this.topicId;
		assertThat(this.desk.put(path, Map.of("name", "Khác")).status()).isEqualTo(428);
		String etag = this.desk.get(path).header("ETag");
		assertThat(this.desk.with("If-Match", etag).put(path, Map.of("name", "Tên mới", "order", 1)).status())
			.isEqualTo(200);
		assertThat(this.desk.with("If-Match", etag).put(path, Map.of("name", "Cũ")).status()).isEqualTo(412);
		assertThat(this.reader.get("/api/qa/topics").text()).contains("Tên mới");
		assertThat(this.desk.post("/api/qa/admin/topics", Map.of("name", "Trùng", "slug", this.topicSlug)).fieldCode())
			.isEqualTo("slug-taken");
		editorial("Giữ chủ đề " + UUID.randomUUID());
		String now = this.desk.get(path).header("ETag");
		assertThat(this.desk.with("If-Match", now).call("DELETE", path, null).code()).isEqualTo("topic-in-use");
	}

	private static void assertContract(String sample, JsonNode actual) {
		assertThat(ApiClient.missing(ApiClient.contract(sample), actual, "")).as(sample).isEmpty();
	}

	private List<String> ids(String query) {
		return this.reader.get("/api/qa/questions" + query)
			.json()
			.path("items")
			.valueStream()
			.map((item) -> item.path("id").asString())
			.toList();
	}

}
