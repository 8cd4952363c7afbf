package vn.lhh.news;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class PreviewIT {

	private static final String ADMIN = "/api/news/admin/";

	@LocalServerPort
	private int port;

	@Test
	void whoHasTheAddressSeesTheDraftWithoutSigningInAndNoCacheKeepsIt() {
		Bureau bureau = new Bureau(this.port);
		String category = bureau.category(Bureau.unique("muc-xem-truoc"));
		preview(bureau, "articles", Bureau.article(category, "Tin chưa đăng"), "Tin chưa đăng");
		preview(bureau, "announcements",
				Map.of("title", "Báo trước", "bodyHtml", "<p>x</p>", "validFrom", "2099-01-01T00:00:00Z"), "Báo trước");
		preview(bureau, "pages", Map.of("title", "Trang mới", "bodyHtml", "<p>x</p>"), "Trang mới");
	}

	@Test
	void whatHasNoPageOfItsOwnHasNoPreview() {
		Bureau bureau = new Bureau(this.port);
		String banner = bureau
			.created(ADMIN + "banners",
					Map.of("title", "Băng", "positionId", bureau.position(Bureau.unique("vt-xem")), "html", "<p>x</p>"))
			.path("id")
			.asString();
		assertThat(bureau.editor().post(ADMIN + "banners/" + banner + "/preview").status()).isEqualTo(404);
	}

	private void preview(Bureau bureau, String type, Object body, String title) {
		JsonNode item = bureau.created(ADMIN + type, body);
		String address = ADMIN + type + "/" + item.path("id").asString();
		assertThat(bureau.anyone().post(address + "/preview").status()).isEqualTo(401);
		JsonNode given = bureau.editor().post(address + "/preview").json();
		String url = given.path("url").asString();
		assertThat(url).startsWith("/xem-truoc/news/" + type + "/");
		Instant end = OffsetDateTime.parse(given.path("expiresAt").asString()).toInstant();
		assertThat(end).isBetween(Instant.now().plus(23, ChronoUnit.HOURS), Instant.now().plus(25, ChronoUnit.HOURS));
		String token = url.substring(url.lastIndexOf('/') + 1);
		ApiClient.Answer seen = bureau.anyone().get("/api/news/preview/" + type + "/" + token);
		assertThat(seen.status()).as(seen.text()).isEqualTo(200);
		assertThat(seen.json().path("title").asString()).isEqualTo(title);
		assertThat(seen.header("Cache-Control")).contains("no-store");
		assertThat(seen.header("X-Robots-Tag")).contains("noindex");
		String other = type.equals("pages") ? "articles" : "pages";
		assertThat(bureau.anyone().get("/api/news/preview/" + other + "/" + token).status()).isEqualTo(404);
		assertThat(bureau.anyone().get("/api/news/preview/" + type + "/" + token + "x").status()).isEqualTo(404);
		assertThat(bureau.anyone().get("/api/news/" + type + "/" + item.path("slug").asString()).status())
			.isEqualTo(404);
	}

}
