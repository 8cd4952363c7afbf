package vn.lhh.news;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.AsShipped;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@ContextConfiguration(initializers = AsShipped.class)
class ReviewIT {

	@LocalServerPort
	private int port;

	private Bureau bureau;

	private Map<String, Object> written;

	@BeforeEach
	void content() {
		this.bureau = new Bureau(this.port);
		String category = this.bureau.category(Bureau.unique("muc-duyet"));
		String position = this.bureau.position(Bureau.unique("vi-tri"));
		this.written = new HashMap<>();
		this.written.put("articles", Bureau.article(category, Bureau.unique("Tin")));
		this.written.put("announcements", Map.of("title", Bureau.unique("Thông báo"), "bodyHtml", "<p>Nội dung</p>",
				"validFrom", Instant.now().toString()));
		this.written.put("pages", Map.of("title", Bureau.unique("Trang"), "bodyHtml", "<p>Nội dung</p>"));
		this.written.put("albums", Map.of("title", Bureau.unique("Album"), "photos",
				List.of(Map.of("mediaId", this.bureau.picture(), "alt", "Ảnh"))));
		this.written.put("banners",
				Map.of("title", Bureau.unique("Quảng cáo"), "positionId", position, "html", "<p>Chữ</p>"));
	}

	@Test
	void noTypeIsApprovedOrPublishedByWhoWroteIt() {
		this.written.forEach((type, body) -> {
			for (String role : List.of("APPROVER", "ADMIN")) {
				ApiClient author = account("hoa", role);
				String item = create(author, type, body);
				refused(author, item + "/publish");
				assertThat(author.post(item + "/submit").status()).isEqualTo(200);
				refused(author, item + "/approve");
				assertThat(account("tam", role).post(item + "/approve").status()).isEqualTo(200);
				assertThat(account("tam", role).post(item + "/publish").status()).isEqualTo(200);
			}
		});
	}

	@Test
	void anEditOfAnythingLiveThatWaitsForReviewIsFoundAmongWhatWaits() {
		this.written.forEach((type, body) -> {
			ApiClient author = account("hoa", "EDITOR");
			String item = create(author, type, body);
			ApiClient.Answer live = account("tam", "APPROVER").post(item + "/publish");
			assertThat(live.status()).as(live.text()).isEqualTo(200);
			assertThat(author.with("If-Match", live.header("ETag")).put(item, body).status()).isEqualTo(200);
			assertThat(author.post(item + "/submit").json().path("draftStatus").asString()).isEqualTo("IN_REVIEW");
			JsonNode waiting = author.get("/api/news/admin/" + type + "?status=IN_REVIEW&size=100").json();
			assertThat(waiting.path("items").findValuesAsString("id"))
				.contains(item.substring(item.lastIndexOf('/') + 1));
		});
	}

	@Test
	void anEditorThrowsAwayAndTakesBackHisOwnDraftAndNobodyElses() {
		this.written.forEach((type, body) -> {
			ApiClient author = account("hoa", "EDITOR");
			String item = create(author, type, body);
			assertThat(account("tam", "EDITOR").post(item + "/trash").code()).as(type).isEqualTo("forbidden");
			ApiClient.Answer trashed = author.post(item + "/trash", Map.of("reason", "viết nhầm"));
			assertThat(trashed.json().path("status").asString()).as(trashed.text()).isEqualTo("TRASHED");
			assertThat(account("tam", "EDITOR").post(item + "/restore").status()).as(type).isEqualTo(403);
			assertThat(author.post(item + "/restore").json().path("status").asString()).as(type).isEqualTo("DRAFT");
		});
	}

	private String create(ApiClient by, String type, Object body) {
		ApiClient.Answer created = by.post("/api/news/admin/" + type, body);
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return created.header("Location");
	}

	private static void refused(ApiClient author, String move) {
		ApiClient.Answer answer = author.post(move);
		assertThat(answer.status()).as(move + answer.text()).isEqualTo(403);
		assertThat(answer.code()).isEqualTo("approver-is-author");
	}

	private ApiClient account(String name, String role) {
		return new ApiClient(this.port).with("Authorization", "Bearer " + TestTokens.shared().forAccount(name, role));
	}

}
