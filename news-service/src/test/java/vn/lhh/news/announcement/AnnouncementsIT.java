package vn.lhh.news.announcement;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.news.Bureau;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class AnnouncementsIT {

	private static final String ADMIN = "/api/news/admin/announcements";

	@LocalServerPort
	private int port;

	private Bureau bureau;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "khong-co", "0198c0de", "../documents", "0198C0DE-0000-7000-8000-0000000000D1" })
	void aDocumentIsNamedByItsId(String document) {
		ApiClient.Answer refused = this.bureau.editor()
			.post(ADMIN, Map.of("title", "Theo văn bản", "validFrom", "2026-01-01T00:00:00Z", "documentId", document));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).isEqualTo("documentId");
	}

	@Test
	void listsTellHowItBegins() {
		JsonNode live = this.bureau.live(ADMIN, Map.of("title", "Có lời mở đầu", "validFrom", "2026-01-01T00:00:00Z",
				"bodyHtml", "<p>Kính mời quý vị <strong>tới dự</strong>.</p><p>Trân trọng.</p>"));
		JsonNode shown = this.bureau.anyone().get("/api/news/announcements/" + live.path("slug").asString()).json();
		assertThat(shown.path("excerpt").asString()).startsWith("Kính mời quý vị tới dự.");
		assertThat(shown.path("updatedAt").isNull()).isFalse();
		assertThat(shown.path("visibility").asString()).isEqualTo("PUBLIC");
	}

	@Test
	void aRevisionNamesTheFieldThatTheEditorChanged() {
		Map<String, Object> body = Map.of("title", "Đổi lời", "validFrom", "2026-01-01T00:00:00Z", "bodyHtml",
				"<p>Lời đầu</p>");
		String address = this.bureau.editor().post(ADMIN, body).header("Location");
		this.bureau.editor().with("If-Match", "\"0\"").put(address, Bureau.with(body, "bodyHtml", "<p>Lời sau</p>"));
		JsonNode newest = this.bureau.editor().get(address + "/revisions").json().at("/items/0");
		assertThat(newest.path("changedFields").toString()).isEqualTo("[\"bodyHtml\"]");
	}

	@Test
	void whatListsTellEndsWithAWholeCharacter() {
		JsonNode live = this.bureau.live(ADMIN, Map.of("title", "Một từ dài", "validFrom", "2026-01-01T00:00:00Z",
				"bodyHtml", "<p>" + "x".repeat(298) + "😀".repeat(10) + "</p>"));
		JsonNode shown = this.bureau.anyone().get("/api/news/announcements/" + live.path("slug").asString()).json();
		assertThat(shown.path("excerpt").asString()).isEqualTo("x".repeat(298) + "😀…");
	}

}
