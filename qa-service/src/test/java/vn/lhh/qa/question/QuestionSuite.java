package vn.lhh.qa.question;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Base of the suites on questions: their clock, their limits, and who asks and answers.
 */
@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
@Import(QuestionSuite.Time.class)
@TestPropertySource(
		properties = { "qa.asking.calls=4", "qa.tracking.calls=30", "qa.max-request=20KB", "qa.keep-asker-for=1d" })
abstract class QuestionSuite {

	static final String ADMIN = "/api/qa/admin/questions";

	static final TopicReader EVENTS = new TopicReader("qa.questions");

	static final String ANSWERER = "7f1c2b9e-3f64-4a7d-9c1e-5b0a8d2e6f43";

	@LocalServerPort
	private int port;

	@Autowired
	MongoOperations mongo;

	@Autowired
	MutableClock clock;

	ApiClient reader;

	ApiClient desk;

	ApiClient approver;

	String topicId;

	String topicSlug;

	@BeforeEach
	void callers() {
		this.reader = new ApiClient(this.port).with("X-Forwarded-For", "2001:db8:" + hex() + ":" + hex() + "::1");
		this.desk = this.reader.as("QA_ANSWERER");
		this.approver = this.reader.as("APPROVER");
		JsonNode topic = this.desk.post("/api/qa/admin/topics", Map.of("name", "Chủ đề " + UUID.randomUUID())).json();
		this.topicId = topic.path("id").asString();
		this.topicSlug = topic.path("slug").asString();
	}

	ApiClient other() {
		return new ApiClient(this.port).with("X-Forwarded-For", "2001:db8:" + hex() + ":" + hex() + "::2");
	}

	ApiClient.Answer ask(Map<String, Object> changes) {
		return this.reader.post("/api/qa/questions", question(changes));
	}

	Map<String, Object> question(Map<String, Object> changes) {
		Map<String, Object> question = new HashMap<>(
				Map.of("subject", "Một câu hỏi", "body", "Đây là lời riêng tư", "topic", this.topicSlug, "fullName",
						"Lê Thị Bí Mật", "email", "bi.mat@example.vn", "phone", "0912 345 678", "address", "12 Hẻm Kín",
						"wantsReplyBy", "EMAIL", "consent", Map.of("accepted", true, "version", "2026-01")));
		question.putAll(changes);
		return question;
	}

	String newest() {
		return this.desk.get(ADMIN + "?topicId=" + this.topicId).json().path("items").get(0).path("id").asString();
	}

	String editorial(String subject) {
		ApiClient.Answer created = this.desk.post(ADMIN,
				Map.of("subject", subject, "bodyHtml", "<p>" + subject + "</p>", "topicId", this.topicId));
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		assertThat(created.header("Location")).isEqualTo(ADMIN + "/" + created.json().path("id").asString());
		return created.json().path("id").asString();
	}

	void answered(String id, String subject, boolean asked) {
		answered(id, subject, asked, "<p>Trả lời</p>");
	}

	void answered(String id, String subject, boolean asked, String bodyHtml) {
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

	String published(String subject) {
		String id = editorial(subject);
		answered(id, subject, false);
		ApiClient.Answer done = this.approver.post(ADMIN + "/" + id + "/publish");
		assertThat(done.status()).as(done.text()).isEqualTo(200);
		return id;
	}

	String etag(String id) {
		return this.desk.get(ADMIN + "/" + id).header("ETag");
	}

	String slug(String id) {
		return this.desk.get(ADMIN + "/" + id).json().path("slug").asString();
	}

	String dump(String collection) {
		return StreamSupport.stream(this.mongo.getCollection(collection).find().spliterator(), false)
			.map(Document::toJson)
			.collect(Collectors.joining("\n"));
	}

	static String hex() {
		return UUID.randomUUID().toString().substring(0, 4);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		MutableClock clock() {
			return new MutableClock(Instant.parse("2026-11-02T01:00:00Z"));
		}

	}

}
