package vn.lhh.qa.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.Api;
import vn.lhh.testkit.FrontDoor;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class TakedownIT {

	private static final String ADMIN = "/api/qa/admin/questions";

	private static final FrontDoor FRONT = new FrontDoor();

	private static final Duration SOON = Duration.ofSeconds(40);

	@LocalServerPort
	private int port;

	private Api desk;

	private Api approver;

	@DynamicPropertySource
	static void front(DynamicPropertyRegistry settings) {
		settings.add("portal.takedown.urls", FRONT::url);
	}

	@AfterAll
	static void close() {
		FRONT.close();
	}

	@BeforeEach
	void callers() {
		Api reader = new Api(this.port);
		this.desk = reader.as("QA_ANSWERER");
		this.approver = reader.as("APPROVER");
		FRONT.passOnTo(this.port);
		FRONT.says("/", 200, "<html>");
		FRONT.says("/api/site/home", 200, "{}");
	}

	@Test
	void aHiddenQuestionIsSeenGoneFromEveryPlaceUntilItIsShownAgain() {
		String topic = this.desk.post("/api/qa/admin/topics", Map.of("name", "Chủ đề gỡ")).json().path("id").asString();
		String id = published(topic);
		String slug = this.desk.get(ADMIN + "/" + id).json().path("slug").asString();
		assertThat(receipt(id).code()).isEqualTo("not-withdrawn");
		FRONT.says("/rss.xml", 200, "<link>http://localhost/hoi-dap/" + slug + "</link>");
		assertThat(this.approver.post(ADMIN + "/" + id + "/hide", Map.of("reason", "Có số điện thoại")).status())
			.isEqualTo(200);
		await().atMost(SOON)
			.untilAsserted(() -> assertThat(receipt(id).json().path("places").toString()).contains("still-shown"));
		FRONT.says("/rss.xml", 200, "<rss/>");
		await().atMost(SOON)
			.untilAsserted(() -> assertThat(receipt(id).json().path("state").asString()).as(receipt(id).text())
				.isEqualTo("complete"));
		JsonNode receipt = receipt(id).json();
		assertThat(Api.missing(Api.contract("http/takedown-receipt.json"), receipt, "")).isEmpty();
		assertThat(receipt.path("places").valueStream().map((place) -> place.path("address").asString())).contains("/",
				"/api/site/home", "/hoi-dap", "/api/qa/questions", "/hoi-dap?chude=chu-de-go", "/rss.xml",
				"/hoi-dap/rss.xml", "/sitemap/hoi-dap-1.xml", "/hoi-dap/" + slug, "/api/qa/questions/" + slug);
		this.approver.post(ADMIN + "/" + id + "/show");
		assertThat(receipt(id).code()).isEqualTo("not-withdrawn");
	}

	private Api.Answer receipt(String id) {
		return this.desk.get(ADMIN + "/" + id + "/takedown-receipt");
	}

	private String published(String topic) {
		String id = this.desk.post(ADMIN, Map.of("subject", "Phải ẩn", "bodyHtml", "<p>Phải ẩn</p>", "topicId", topic))
			.json()
			.path("id")
			.asString();
		Map<String, Object> answer = Map.of("bodyHtml", "<p>Trả lời</p>", "answeredByName", "Nguyễn Văn An",
				"organisation", "Văn phòng", "citations", List.of(Map.of("text", "Điều lệ, Điều 5")));
		String version = this.desk.get(ADMIN + "/" + id).header("ETag");
		this.desk.with("If-Match", version).put(ADMIN + "/" + id + "/answer", answer);
		this.desk.post(ADMIN + "/" + id + "/submit");
		assertThat(this.approver.post(ADMIN + "/" + id + "/publish").status()).isEqualTo(200);
		return id;
	}

}
