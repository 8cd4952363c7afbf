package vn.lhh.qa.question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.lhh.qa.question.submission.AskerErasureJob;

import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.text.Slug;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.rules.Routes;
import vn.lhh.testkit.server.MongoCommandRecorder;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
@Import(QuestionsIT.Time.class)
@TestPropertySource(
		properties = { "qa.asking.calls=4", "qa.tracking.calls=30", "qa.max-request=20KB", "qa.keep-asker-for=1d" })
class QuestionsIT {

	private static final String ADMIN = "/api/qa/admin/questions";

	private static final String ANSWERER = "7f1c2b9e-3f64-4a7d-9c1e-5b0a8d2e6f43";

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private MutableClock clock;

	@Autowired
	private AskerErasureJob askerErasureJob;

	@Autowired
	private QuestionReader questions;

	private ApiClient reader;

	private ApiClient desk;

	private ApiClient approver;

	private String topicId;

	private String topicSlug;

	@BeforeEach
	void callers() {
		this.reader = new ApiClient(this.port).with("X-Forwarded-For", "2001:db8:" + hex() + ":" + hex() + "::1");
		this.desk = this.reader.as("QA_ANSWERER");
		this.approver = this.reader.as("APPROVER");
		JsonNode topic = this.desk.post("/api/qa/admin/topics", Map.of("name", "Chủ đề " + UUID.randomUUID())).json();
		this.topicId = topic.path("id").asString();
		this.topicSlug = topic.path("slug").asString();
	}

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
	void whoWasStoppedNeitherReadsNorErasesAnAsker() {
		ask(Map.of());
		String asker = ADMIN + "/" + newest() + "/asker";
		String account = "stopped-" + UUID.randomUUID();
		ApiClient stopped = this.reader.with("Authorization",
				"Bearer " + TestTokens.shared().forAccount(account, "QA_ANSWERER"));
		assertThat(stopped.get(asker).status()).isEqualTo(200);
		TestTokens.shared().stop(account);
		assertThat(stopped.get(asker).status()).isEqualTo(401);
		assertThat(stopped.post(asker.replace("/asker", "/erase-asker")).status()).isEqualTo(401);
		assertThat(this.desk.get(asker).status()).isEqualTo(200);
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

	@Test
	void aQuestionIsAskedModeratedAnsweredPublishedAndTracked() {
		JsonNode asked = ask(Map.of("publishAllowed", true, "displayAnonymous", false)).json();
		String tracking = "/api/qa/tracking/" + asked.path("trackingCode").asString().toLowerCase();
		assertThat(this.reader.get(tracking).json().path("state").asString()).isEqualTo("RECEIVED");
		String id = newest();
		answered(id, "Câu hỏi đã biên tập " + id, true);
		assertThat(this.approver.post(ADMIN + "/" + id + "/publish").status()).isEqualTo(200);
		JsonNode tracked = this.reader.get(tracking).json();
		assertThat(tracked.path("state").asString()).isEqualTo("PUBLISHED");
		JsonNode shown = this.reader.get("/api/qa/questions/" + slug(id)).json();
		assertThat(tracked.path("publicUrl").asString()).isEqualTo(shown.path("url").asString());
		assertThat(shown.path("displayName").asString()).isEqualTo("Lê T. B. M.");
		assertThat(shown.path("bodyHtml").asString()).isEqualTo("<p>Biên tập</p>");
		assertThat(this.reader.get("/api/qa/topics").text()).contains(this.topicSlug);
	}

	@Test
	void aPrivateAnswerIsReadByWhoHasTheCodeAndByNobodyElse() {
		JsonNode asked = ask(Map.of()).json();
		String tracking = "/api/qa/tracking/" + asked.path("trackingCode").asString();
		String id = newest();
		assertThat(this.reader.get(tracking).json().path("withdrawable").asBoolean()).isTrue();
		String secret = "Riêng " + UUID.randomUUID();
		answered(id, secret, true);
		assertThat(this.reader.get(tracking).json().path("answer").isNull()).isTrue();
		assertThat(this.approver.post(ADMIN + "/" + id + "/answer").status()).isEqualTo(200);
		ApiClient.Answer read = this.reader.get(tracking);
		assertThat(read.header("Cache-Control")).contains("no-store");
		assertThat(read.json().path("state").asString()).isEqualTo("ANSWERED");
		assertThat(read.json().path("answer").path("bodyHtml").asString()).isEqualTo("<p>Trả lời</p>");
		assertThat(read.json().path("answer").path("answeredByName").asString()).isEqualTo("Nguyễn Văn An");
		assertThat(read.json().path("publicUrl").isNull()).isTrue();
		assertThat(read.json().path("withdrawable").asBoolean()).isFalse();
		assertThat(this.reader.get("/api/qa/questions?topic=" + this.topicSlug).text()).doesNotContain(secret);
		assertThat(this.reader.get("/api/qa/questions?q=" + secret.substring(6)).text()).doesNotContain(secret);
	}

	@Test
	void whatAPrivateAnswerSaysIsInNoListSearchEventOrLog(CapturedOutput output) {
		String code = ask(Map.of()).json().path("trackingCode").asString();
		String id = newest();
		String secret = "riêng" + UUID.randomUUID().toString().replace("-", "");
		answered(id, "Câu hỏi riêng", true, "<p>Trả lời " + secret + "</p>");
		assertThat(this.approver.post(ADMIN + "/" + id + "/answer").status()).isEqualTo(200);
		assertThat(this.reader.get("/api/qa/tracking/" + code).text()).contains(secret);
		assertThat(this.reader.get("/api/qa/questions?size=100").text()).doesNotContain(secret);
		assertThat(this.reader.get("/api/qa/questions?q=" + secret).json().path("totalItems").asInt()).isZero();
		assertThat(this.reader.get("/api/qa/topics").text()).doesNotContain(secret);
		String later = published("Công khai về sau " + UUID.randomUUID());
		assertThat(announced(later)).isNotEmpty()
			.allSatisfy((event) -> assertThat(event.toString()).doesNotContain(secret));
		assertThat(output).doesNotContain(secret, code);
	}

	@Test
	void aListEndsWithAWholeCharacter() {
		String id = editorial("Một từ dài " + UUID.randomUUID());
		answered(id, "Một từ dài", false, "<p>" + "x".repeat(198) + "😀".repeat(10) + "</p>");
		this.approver.post(ADMIN + "/" + id + "/publish");
		assertThat(this.reader.get("/api/qa/questions/" + slug(id)).json().path("excerpt").asString())
			.isEqualTo("x".repeat(198) + "😀…");
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
	void onlyAnApproverPublishesAndAStaleEditorIsRefused() {
		String id = editorial("Ai đăng " + UUID.randomUUID());
		answered(id, "Ai đăng " + id, false);
		assertThat(this.desk.post(ADMIN + "/" + id + "/publish").status()).isEqualTo(403);
		Map<String, Object> text = Map.of("subject", "Sửa", "topicId", this.topicId);
		assertThat(this.desk.put(ADMIN + "/" + id, text).status()).isEqualTo(428);
		assertThat(this.desk.with("If-Match", "\"0\"").put(ADMIN + "/" + id, text).status()).isEqualTo(412);
		assertThat(this.approver.with("If-Match", "\"0\"").post(ADMIN + "/" + id + "/publish").status()).isEqualTo(412);
		assertThat(this.approver.with("If-Match", etag(id)).post(ADMIN + "/" + id + "/publish").status())
			.isEqualTo(200);
		assertThat(this.approver.post(ADMIN + "/" + id + "/publish").code()).isEqualTo("move-not-allowed");
	}

	@Test
	void personalDataStaysInItsOwnCollection(CapturedOutput output) {
		ask(Map.of("publishAllowed", true));
		String id = newest();
		answered(id, "Không riêng tư " + id, true);
		this.approver.post(ADMIN + "/" + id + "/publish");
		String list = this.desk.get(ADMIN + "?size=100").text();
		String detail = this.desk.get(ADMIN + "/" + id).text();
		String open = this.reader.get("/api/qa/questions/" + slug(id)).text()
				+ this.reader.get("/api/qa/questions?size=100").text();
		String events = received(id, 1).stream().map(ConsumerRecord::value).collect(Collectors.joining());
		String elsewhere = this.mongo.getCollectionNames()
			.stream()
			.filter((name) -> !name.equals("askers"))
			.map(this::dump)
			.collect(Collectors.joining());
		for (String secret : List.of("Bí Mật", "bi.mat@example.vn", "0912 345 678", "12 Hẻm Kín", "lời riêng tư")) {
			assertThat(list + detail + open + events + elsewhere).doesNotContain(secret);
			assertThat(output.getAll()).doesNotContain(secret);
		}
		assertThat(dump("askers")).contains("Bí Mật", "bi.mat@example.vn", "lời riêng tư");
		assertThat(this.desk.get(ADMIN + "/" + id + "/asker").text()).contains("bi.mat@example.vn", "lời riêng tư");
	}

	@Test
	void theTrackingCodeIsNowhereInTheStore() {
		String code = ask(Map.of()).json().path("trackingCode").asString();
		assertThat(this.mongo.getCollectionNames()).isNotEmpty()
			.allSatisfy((name) -> assertThat(dump(name)).doesNotContain(code));
	}

	@Test
	void whoAskedIsErasedOnRequestAndByItselfWhenTheTimeHasCome(CapturedOutput output) {
		ask(Map.of("fullName", "Xóa Ngay"));
		String first = newest();
		assertThat(this.desk.post(ADMIN + "/" + first + "/erase-asker").status()).isEqualTo(200);
		assertThat(this.desk.get(ADMIN + "/" + first + "/asker").status()).isEqualTo(404);
		assertThat(dump("askers")).doesNotContain("Xóa Ngay");
		assertThat(output).as("the tests' own server knows no compact").contains("askers was not compacted");
		ask(Map.of("fullName", "Xóa Sau"));
		String second = newest();
		this.askerErasureJob.forgetOverdue();
		assertThat(dump("askers")).contains("Xóa Sau");
		this.clock.advance(Duration.ofDays(2));
		this.askerErasureJob.forgetOverdue();
		assertThat(dump("askers")).doesNotContain("Xóa Sau").contains("policyVersion");
		assertThat(this.desk.get(ADMIN + "/" + second + "/asker").status()).isEqualTo(404);
	}

	@Test
	void anAskerTakesAnOpenQuestionBackAndIsForgotten() {
		String code = ask(Map.of("fullName", "Rút Lại")).json().path("trackingCode").asString();
		ApiClient.Answer withdrawn = this.reader.post("/api/qa/tracking/" + code + "/withdraw");
		assertThat(withdrawn.json().path("state").asString()).isEqualTo("WITHDRAWN");
		assertThat(dump("askers")).doesNotContain("Rút Lại");
		assertThat(this.reader.post("/api/qa/tracking/" + code + "/withdraw").code()).isEqualTo("move-not-allowed");
	}

	@Test
	void aWrongCodeIsNotFoundAndTryingManyIsHeldBack() {
		List<Integer> statuses = new ArrayList<>();
		for (int attempt = 0; attempt < 31; attempt++) {
			statuses.add(this.reader.get("/api/qa/tracking/AAAAAAAAA" + (char) ('A' + attempt % 20)).status());
		}
		assertThat(statuses.subList(0, 30)).containsOnly(404);
		assertThat(statuses.getLast()).isEqualTo(429);
		assertThat(other().get("/api/qa/tracking/AAAAAAAAAA").status()).isEqualTo(404);
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
		assertThat(this.reader.get("/api/qa/questions?page=0").field()).isEqualTo("page");
		assertThat(this.reader.get("/api/qa/questions?topic=khong-co").fieldCode()).isEqualTo("topic-not-found");
		assertThat(this.desk.get(ADMIN + "/nobody").status()).isEqualTo(404);
		ApiClient.Answer topicless = this.desk.post(ADMIN, Map.of("subject", "Có", "topicId", "nobody"));
		assertThat(topicless.field()).isEqualTo("topicId");
		assertThat(topicless.fieldCode()).isEqualTo("topic-not-found");
	}

	@Test
	void whatGoesWithAMoveIsKeptOrRefused() {
		String id = editorial("Bước kèm lý do " + UUID.randomUUID());
		assertThat(this.desk.post(ADMIN + "/" + id + "/spam", Map.of("reason", "Rác", "duplicateOfId", "x")).field())
			.isEqualTo("duplicateOfId");
		assertThat(this.desk.post(ADMIN + "/" + id + "/duplicate", Map.of("duplicateOfId", "x", "accountId", ANSWERER))
			.field()).isEqualTo("accountId");
		ApiClient.Answer assigned = this.desk.post(ADMIN + "/" + id + "/assign",
				Map.of("accountId", ANSWERER, "reason", "Đúng việc"));
		assertThat(assigned.json().path("history").valueStream().map((entry) -> entry.path("reason").asString("")))
			.contains("Đúng việc");
		answered(id, "", false);
		ApiClient.Answer published = this.approver.post(ADMIN + "/" + id + "/publish",
				Map.of("reason", "Đã đối chiếu"));
		assertThat(published.json().path("history").valueStream().map((entry) -> entry.path("reason").asString("")))
			.contains("Đã đối chiếu");
	}

	@Test
	void aQuestionIsGivenToSomebody() {
		String assign = ADMIN + "/" + editorial("Giao ai " + UUID.randomUUID()) + "/assign";
		for (ApiClient.Answer nobody : List.of(this.desk.post(assign), this.desk.post(assign, Map.of()))) {
			assertThat(nobody.field()).isEqualTo("accountId");
			assertThat(nobody.fieldCode()).isEqualTo("required");
		}
		for (String stranger : List.of("zzz", "x".repeat(20_000))) {
			ApiClient.Answer refused = this.desk.post(assign, Map.of("accountId", stranger));
			assertThat(refused.field()).isEqualTo("accountId");
			assertThat(refused.fieldCode()).isEqualTo("not-found");
		}
		assertThat(this.desk.post(assign, Map.of("accountId", ANSWERER)).status()).isEqualTo(200);
		assertThat(this.desk.post(assign, Map.of("organisationId", "hoi")).status()).isEqualTo(200);
	}

	@Test
	void nothingRepeatsWhatIsNoQuestionOrWasTakenBack() {
		ask(Map.of("website", "https://buy.example"));
		String spam = newest();
		this.clock.advance(Duration.ofSeconds(1));
		String code = ask(Map.of()).json().path("trackingCode").asString();
		String withdrawn = newest();
		this.reader.post("/api/qa/tracking/" + code + "/withdraw");
		this.clock.advance(Duration.ofSeconds(1));
		ask(Map.of());
		String duplicate = ADMIN + "/" + newest() + "/duplicate";
		for (String other : List.of(spam, withdrawn)) {
			ApiClient.Answer refused = this.desk.post(duplicate, Map.of("duplicateOfId", other));
			assertThat(refused.field()).isEqualTo("duplicateOfId");
			assertThat(refused.fieldCode()).isEqualTo("duplicate-not-found");
		}
		String earlier = editorial("Đã hỏi " + UUID.randomUUID());
		assertThat(this.desk.post(duplicate, Map.of("duplicateOfId", earlier)).status()).isEqualTo(200);
	}

	@Test
	void whoAskedWhatWasAskedBeforeIsLedToItsPageWhileItIsPublic() {
		String earlier = published("Đã có trả lời " + UUID.randomUUID());
		String page = "/hoi-dap/" + slug(earlier);
		this.clock.advance(Duration.ofSeconds(1));
		String tracking = "/api/qa/tracking/" + ask(Map.of()).json().path("trackingCode").asString();
		assertThat(this.desk.post(ADMIN + "/" + newest() + "/duplicate", Map.of("duplicateOfId", earlier)).status())
			.isEqualTo(200);
		JsonNode tracked = this.reader.get(tracking).json();
		assertThat(tracked.path("state").asString()).isEqualTo("DUPLICATE");
		assertThat(tracked.path("publicUrl").asString()).isEqualTo(page);
		this.approver.post(ADMIN + "/" + earlier + "/hide", Map.of("reason", "Xem lại"));
		assertThat(this.reader.get(tracking).json().path("publicUrl").isNull()).isTrue();
	}

	@Test
	void whatWasRefusedByMistakeIsOpenedAgainWithAReason() {
		String earlier = editorial("Đã hỏi " + UUID.randomUUID());
		this.clock.advance(Duration.ofSeconds(1));
		ask(Map.of());
		String question = ADMIN + "/" + newest();
		Map<String, Map<String, String>> refusals = Map.of("spam", Map.of(), "reject", Map.of("reason", "Nhầm"),
				"duplicate", Map.of("duplicateOfId", earlier));
		refusals.forEach((refusal, why) -> {
			assertThat(this.desk.post(question + "/" + refusal, why).json().path("allowedSteps").toString())
				.isEqualTo("[\"REOPEN\"]");
			assertThat(this.desk.post(question + "/reopen").field()).isEqualTo("reason");
			JsonNode reopened = this.desk.post(question + "/reopen", Map.of("reason", "Bấm nhầm")).json();
			assertThat(reopened.path("state").asString()).isEqualTo("RECEIVED");
			assertThat(reopened.path("duplicateOfId").isNull()).isTrue();
			assertThat(reopened.path("history").valueStream().toList().getLast().path("reason").asString())
				.isEqualTo("Bấm nhầm");
		});
		assertThat(this.desk.post(question + "/accept").status()).isEqualTo(200);
	}

	@Test
	void whereAQuestionStandsIsJudgedBeforeWhatItLacks() {
		ask(Map.of("publishAllowed", true));
		String question = ADMIN + "/" + newest();
		for (String step : List.of("answer", "publish", "revise", "assign")) {
			assertThat(this.approver.post(question + "/" + step).code()).as(step).isEqualTo("move-not-allowed");
		}
		ApiClient.Answer unassigned = this.desk.with("If-Match", this.desk.get(question).header("ETag"))
			.put(question + "/answer", Map.of("bodyHtml", ""));
		assertThat(unassigned.code()).isEqualTo("move-not-allowed");
	}

	@Test
	void theStepsOfferedAreThoseTheReaderMayTake() {
		String id = editorial("Ai được làm gì " + UUID.randomUUID());
		answered(id, "", false);
		assertThat(steps(this.desk, id)).containsExactly("REQUEST_CHANGES");
		assertThat(steps(this.approver, id)).containsExactly("REQUEST_CHANGES", "ANSWER", "PUBLISH");
		this.approver.post(ADMIN + "/" + id + "/publish");
		assertThat(steps(this.desk, id)).containsExactly("REDRAFT");
		assertThat(steps(this.approver, id)).containsExactly("REDRAFT", "REVISE", "HIDE");
	}

	@Test
	void scriptInAnAnswerIsCleanedAway() {
		String id = editorial("Kịch bản " + UUID.randomUUID());
		JsonNode written = this.desk.with("If-Match", etag(id))
			.put(ADMIN + "/" + id + "/answer",
					Map.of("bodyHtml", "<p onclick='x()'>Đáp</p><script>alert(1)</script>", "citations",
							List.of(Map.of("text", "Luật"))))
			.json();
		assertThat(written.path("answerDraft").path("bodyHtml").asString()).isEqualTo("<p>Đáp</p>");
		ApiClient.Answer refused = this.desk.with("If-Match", etag(id))
			.put(ADMIN + "/" + id + "/answer", Map.of("bodyHtml", "<p>Đáp</p>", "citations",
					List.of(Map.of("text", "Luật", "url", "javascript:alert(1)"))));
		assertThat(refused.field()).isEqualTo("citations[0].url");
	}

	@Test
	void readersFindQuestionsByTopicAndWordsWithOrWithoutAccents() {
		String word = "Ngẫu" + hex();
		String id = published("Hỏi về " + word + " thế nào");
		String folded = word.replace("Ngẫu", "NGAU");
		assertThat(ids("?q=" + folded)).containsExactly(id);
		assertThat(ids("?q=" + folded + "%20hoi&topic=" + this.topicSlug)).containsExactly(id);
		assertThat(ids("?q=" + folded + "%20khongco")).isEmpty();
		assertThat(ids("?topic=" + this.topicSlug)).containsExactly(id);
	}

	@Test
	void noPublicRouteShowsAQuestionBeforeItIsPublishedOrAfterItIsHidden() {
		String marker = "Ẩn" + hex() + hex();
		List<String> hidden = new ArrayList<>();
		hidden.add(editorial(marker + " chưa đáp"));
		String drafted = editorial(marker + " chờ duyệt");
		answered(drafted, marker + " chờ duyệt", false);
		hidden.add(drafted);
		String answeredAlone = editorial(marker + " riêng");
		answered(answeredAlone, marker + " riêng", false);
		assertThat(this.approver.post(ADMIN + "/" + answeredAlone + "/answer").status()).isEqualTo(200);
		hidden.add(answeredAlone);
		String gone = published(marker + " đã ẩn");
		assertThat(this.approver.post(ADMIN + "/" + gone + "/hide", Map.of("reason", "Xem lại")).status())
			.isEqualTo(200);
		hidden.add(slug(gone));
		List<Routes> routes = Routes.of(this.mapping)
			.stream()
			.filter((route) -> !route.isAdmin() && route.method().equals("GET"))
			.toList();
		assertThat(routes).hasSizeGreaterThanOrEqualTo(5);
		for (String name : hidden) {
			assertThat(routes).allSatisfy((route) -> {
				ApiClient.Answer answer = other().get(route.concrete(name) + "?q=" + marker.substring(1) + "&size=100");
				assertThat(answer.text()).as(route.path()).doesNotContain(marker);
				assertThat(answer.status()).as(route.path())
					.isIn(route.path().contains("{") ? List.of(404, 410) : List.of(200));
			});
		}
	}

	@Test
	void publishingHidingAndShowingAreAnnouncedByTheirContracts() {
		String id = published("Loan tin " + UUID.randomUUID());
		this.approver.post(ADMIN + "/" + id + "/hide", Map.of("reason", "Xem lại"));
		this.approver.post(ADMIN + "/" + id + "/show");
		List<ConsumerRecord<String, String>> records = received(id, 3);
		assertThat(records).extracting((record) -> CloudEventHeaders.of(record.headers()).type())
			.containsExactly("qa.question.published.v1", "qa.question.withdrawn.v1", "qa.question.published.v1");
		assertContract("events/qa.question.published.v1.json", ApiClient.json(records.get(0).value()));
		assertContract("events/qa.question.withdrawn.v1.json", ApiClient.json(records.get(1).value()));
		assertThat(records.get(0).value()).doesNotContain("displayName", "answeredByName", "Nguyễn Văn An");
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

	@Test
	void anAnsweredQuestionIsServedFromTheCacheUntilItChanges() {
		String id = published("Bộ đệm " + UUID.randomUUID());
		ApiClient.Answer first = this.reader.get("/api/qa/questions/" + slug(id));
		assertThat(first.header("Surrogate-Key")).contains("question:" + id);
		assertThat(
				this.reader.with("If-None-Match", first.header("ETag")).get("/api/qa/questions/" + slug(id)).status())
			.isEqualTo(304);
		assertThat(this.reader.get("/api/qa/tracking/AAAAAAAAAA").header("Cache-Control")).contains("no-store");
	}

	private static void assertContract(String sample, JsonNode actual) {
		assertThat(ApiClient.missing(ApiClient.contract(sample), actual, "")).as(sample).isEmpty();
	}

	private ApiClient other() {
		return new ApiClient(this.port).with("X-Forwarded-For", "2001:db8:" + hex() + ":" + hex() + "::2");
	}

	private ApiClient.Answer ask(Map<String, Object> changes) {
		return this.reader.post("/api/qa/questions", question(changes));
	}

	private Map<String, Object> question(Map<String, Object> changes) {
		Map<String, Object> question = new HashMap<>(
				Map.of("subject", "Một câu hỏi", "body", "Đây là lời riêng tư", "topic", this.topicSlug, "fullName",
						"Lê Thị Bí Mật", "email", "bi.mat@example.vn", "phone", "0912 345 678", "address", "12 Hẻm Kín",
						"wantsReplyBy", "EMAIL", "consent", Map.of("accepted", true, "version", "2026-01")));
		question.putAll(changes);
		return question;
	}

	private String newest() {
		return this.desk.get(ADMIN + "?topicId=" + this.topicId).json().path("items").get(0).path("id").asString();
	}

	private String editorial(String subject) {
		ApiClient.Answer created = this.desk.post(ADMIN,
				Map.of("subject", subject, "bodyHtml", "<p>" + subject + "</p>", "topicId", this.topicId));
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		assertThat(created.header("Location")).isEqualTo(ADMIN + "/" + created.json().path("id").asString());
		return created.json().path("id").asString();
	}

	private void answered(String id, String subject, boolean asked) {
		answered(id, subject, asked, "<p>Trả lời</p>");
	}

	private void answered(String id, String subject, boolean asked, String bodyHtml) {
		if (asked) {
			assertThat(this.desk.post(ADMIN + "/" + id + "/accept").status()).isEqualTo(200);
			assertThat(this.desk.post(ADMIN + "/" + id + "/assign", Map.of("accountId", ANSWERER)).status())
				.isEqualTo(200);
			assertThat(this.desk.with("If-Match", etag(id))
				.put(ADMIN + "/" + id,
						Map.of("subject", subject, "bodyHtml", "<p>Biên tập</p>", "topicId", this.topicId))
				.status()).isEqualTo(200);
		}
		Map<String, Object> answer = Map.of("bodyHtml", bodyHtml, "answeredByName", "Nguyễn Văn An", "organisation",
				"Văn phòng", "citations", List.of(Map.of("text", "Điều lệ, Điều 5")));
		assertThat(this.desk.with("If-Match", etag(id)).put(ADMIN + "/" + id + "/answer", answer).status())
			.isEqualTo(200);
		assertThat(this.desk.post(ADMIN + "/" + id + "/submit").status()).isEqualTo(200);
	}

	private String published(String subject) {
		String id = editorial(subject);
		answered(id, subject, false);
		ApiClient.Answer done = this.approver.post(ADMIN + "/" + id + "/publish");
		assertThat(done.status()).as(done.text()).isEqualTo(200);
		return id;
	}

	private List<String> steps(ApiClient caller, String id) {
		return caller.get(ADMIN + "/" + id)
			.json()
			.path("allowedSteps")
			.valueStream()
			.map((step) -> step.asString())
			.toList();
	}

	private String etag(String id) {
		return this.desk.get(ADMIN + "/" + id).header("ETag");
	}

	private String slug(String id) {
		return this.desk.get(ADMIN + "/" + id).json().path("slug").asString();
	}

	private List<String> ids(String query) {
		return this.reader.get("/api/qa/questions" + query)
			.json()
			.path("items")
			.valueStream()
			.map((item) -> item.path("id").asString())
			.toList();
	}

	private String dump(String collection) {
		return StreamSupport.stream(this.mongo.getCollection(collection).find().spliterator(), false)
			.map(Document::toJson)
			.collect(Collectors.joining("\n"));
	}

	private static String hex() {
		return UUID.randomUUID().toString().substring(0, 4);
	}

	private static List<ConsumerRecord<String, String>> received(String key, int count) {
		return everything(key, count).stream().filter((record) -> record.key().equals(key)).toList();
	}

	/** Returns all events that were announced until the item's own event came. */
	private static List<ConsumerRecord<String, String>> announced(String key) {
		return everything(key, 1);
	}

	private static List<ConsumerRecord<String, String>> everything(String key, int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "group.id",
				UUID.randomUUID().toString(), "auto.offset.reset", "earliest", "isolation.level", "read_committed");
		List<ConsumerRecord<String, String>> records = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of("qa.questions"));
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((record) -> {
					if (seen.add(CloudEventHeaders.of(record.headers()).id())) {
						records.add(record);
					}
				});
				return records.stream().filter((record) -> record.key().equals(key)).count() >= count;
			});
		}
		return records;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		MutableClock clock() {
			return new MutableClock(Instant.parse("2026-11-02T01:00:00Z"));
		}

	}

}
