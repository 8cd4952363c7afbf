package vn.lhh.qa.question;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

class AskingIT extends QuestionSuite {

	@Test
	void aQuestionThatIsSentTwiceIsAskedOnce() {
		ApiClient keyed = this.reader.with("Idempotency-Key", UUID.randomUUID().toString());
		Map<String, Object> question = question(Map.of());
		ApiClient.Answer first = keyed.post("/api/qa/questions", question);
		long asked = this.mongo.getCollection("askers").countDocuments();
		ApiClient.Answer again = keyed.post("/api/qa/questions", question);
		assertThat(again.text()).isEqualTo(first.text()).contains("trackingCode");
		assertThat(this.mongo.getCollection("askers").countDocuments()).isEqualTo(asked);
		assertThat(keyed.post("/api/qa/questions", question(Map.of("subject", "Câu khác"))).code())
			.isEqualTo("idempotency-key-reused");
	}

	@Test
	void theWordsAgreedToNameTheCodeAsThePagesDo() {
		assertThat(this.reader.get("/api/qa/consent").text()).contains("rút câu hỏi bằng mã tra cứu")
			.doesNotContain("mã theo dõi");
	}

	@Test
	void theContractsSampleOfAQuestionIsTaken() {
		JsonNode sample = ApiClient.contract("http/qa.ask.request.json");
		String body = sample.toString().replace(sample.path("topic").asString(), this.topicSlug);
		ApiClient.Answer asked = this.reader.post("/api/qa/questions", body);
		assertThat(asked.status()).as(asked.text()).isEqualTo(201);
		assertThat(asked.json().path("trackingCode").asString()).hasSize(10);
		assertThat(asked.header("Cache-Control")).contains("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(0263) 3822 345", "0263\u20133822345", "0263 3822345 / 0912 345 678", "113" })
	void aTelephoneIsTakenAsItIsPrintedAndNonsenseIsNot(String phone) {
		assertThat(ask(Map.of("phone", phone)).status()).isEqualTo(201);
		assertThat(ask(Map.of("phone", "gọi cho tôi")).field()).isEqualTo("phone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u2060", "\u3164", "\u0301", " \u2028 " })
	void aQuestionThatShowsNothingIsNone(String nothing) {
		assertThat(ask(Map.of("subject", nothing)).field()).isEqualTo("subject");
		assertThat(ask(Map.of("body", nothing)).field()).isEqualTo("body");
	}

	@Test
	void theLinesOfAQuestionStayApartAndItsSubjectIsOneLine() {
		ask(Map.of("subject", "Hỏi\u000bvề \u00D0à Lạt\u202E", "body", "một\u2029hai"));
		String kept = ADMIN + "/" + newest();
		assertThat(this.desk.get(kept).text()).contains("Hỏi về Đà Lạt\"");
		assertThat(this.desk.get(kept + "/asker").text()).contains("một\\nhai");
	}

	@Test
	void askingTooOftenIsHeldBackForThatClientAlone() {
		for (int attempt = 0; attempt < 4; attempt++) {
			assertThat(ask(Map.of()).status()).isEqualTo(201);
		}
		ApiClient.Answer held = ask(Map.of());
		assertThat(held.status()).isEqualTo(429);
		assertThat(held.code()).isEqualTo("too-many");
		assertThat(held.header("Retry-After")).isNotEmpty();
		assertThat(this.reader.get("/api/qa/questions").status()).isEqualTo(200);
		assertThat(other().post("/api/qa/questions", question(Map.of())).status()).isEqualTo(201);
	}

	@Test
	void whoFillsTheBaitIsAnsweredAlikeAndLandsInSpam() {
		ApiClient.Answer asked = ask(Map.of("website", "https://buy.example"));
		assertThat(asked.status()).isEqualTo(201);
		assertThat(asked.json().path("state").asString()).isEqualTo("RECEIVED");
		assertThat(this.desk.get(ADMIN + "/" + newest()).json().path("state").asString()).isEqualTo("SPAM");
	}

	@Test
	void badInputIsAnsweredWithACodeAndTheFieldAndNothingIsKept() {
		long before = this.mongo.getCollection("askers").countDocuments();
		assertThat(ask(Map.of("topic", "khong-co")).fieldCode()).isEqualTo("topic-not-found");
		assertThat(ask(Map.of("consent", Map.of("accepted", true, "version", "1999"))).field())
			.isEqualTo("consent.version");
		ApiClient.Answer large = this.reader.with("X-Forwarded-For", "198.51.100.9")
			.post("/api/qa/questions", question(Map.of("body", "x".repeat(30_000))));
		assertThat(large.status()).as(large.text()).isEqualTo(413);
		assertThat(large.text()).contains("too-large", "nhiều nhất 20 kB");
		assertThat(other().post("/api/qa/questions", "{\"subject\":").code()).isEqualTo("body-unreadable");
		assertThat(other().post("/api/qa/questions", "{\"wantsReplyBy\":\"PIGEON\"}").field())
			.isEqualTo("wantsReplyBy");
		assertThat(this.mongo.getCollection("askers").countDocuments()).isEqualTo(before);
		assertThat(this.reader.get("/api/qa/questions?topic=khong-co").fieldCode()).isEqualTo("topic-not-found");
		ApiClient.Answer topicless = this.desk.post(ADMIN, Map.of("subject", "Có", "topicId", "nobody"));
		assertThat(topicless.field()).isEqualTo("topicId");
		assertThat(topicless.fieldCode()).isEqualTo("topic-not-found");
	}

}
