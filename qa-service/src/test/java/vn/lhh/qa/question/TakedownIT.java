package vn.lhh.qa.question;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.StubPublicSite;
import vn.lhh.testkit.TakedownReceiptProbe;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class TakedownIT {

	private static final String ADMIN = "/api/qa/admin/questions";

	private static final StubPublicSite FRONT = new StubPublicSite();

	@LocalServerPort
	private int port;

	private ApiClient desk;

	private ApiClient approver;

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
		ApiClient reader = new ApiClient(this.port);
		this.desk = reader.as("QA_ANSWERER");
		this.approver = reader.as("APPROVER");
		FRONT.passOnTo(this.port);
	}

	@Test
	void aHiddenQuestionIsSeenGoneFromEveryPlaceUntilItIsShownAgain() {
		String topic = this.desk.post("/api/qa/admin/topics", Map.of("name", "Chủ đề gỡ")).json().path("id").asString();
		String id = published(topic);
		String slug = this.desk.get(ADMIN + "/" + id).json().path("slug").asString();
		receipt(id).isNotThere();
		FRONT.says("/rss.xml", 200, "<link>http://localhost/hoi-dap/" + slug + "</link>");
		assertThat(this.approver.post(ADMIN + "/" + id + "/hide", Map.of("reason", "Có số điện thoại")).status())
			.isEqualTo(200);
		receipt(id).showsStill("/rss.xml");
		FRONT.says("/rss.xml", 200, "<rss/>");
		assertThat(TakedownReceiptProbe.addresses(receipt(id).complete())).contains("/", "/api/site/home", "/hoi-dap",
				"/api/qa/questions", "/hoi-dap?chude=chu-de-go", "/rss.xml", "/hoi-dap/rss.xml",
				"/sitemap/hoi-dap-1.xml", "/hoi-dap/" + slug, "/api/qa/questions/" + slug);
		this.approver.post(ADMIN + "/" + id + "/show");
		receipt(id).isNotThere();
	}

	private TakedownReceiptProbe receipt(String id) {
		return new TakedownReceiptProbe(this.desk, ADMIN + "/" + id);
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
