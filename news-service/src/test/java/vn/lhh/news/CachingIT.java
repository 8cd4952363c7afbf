package vn.lhh.news;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.rules.Routes;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class CachingIT {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@LocalServerPort
	private int port;

	private Bureau bureau;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
	}

	@Test
	void noPublicAnswerOutlivesTheNextScheduledChangeOrTenSeconds() {
		String category = this.bureau.category(Bureau.unique("hen"));
		String position = this.bureau.position(Bureau.unique("hen"));
		String picture = this.bureau.picture();
		Map<String, Object> shown = Map.of("mediaId", picture);
		Map<String, String> slugs = Map.of("articles",
				live("articles", Bureau.article(category, "Đang đăng", "leadImage", shown, "featured", true)),
				"announcements",
				live("announcements", Map.of("title", "Đang đăng", "validFrom", "2026-01-01T00:00:00Z")), "albums",
				live("albums", Map.of("title", "Đang đăng", "photos", java.util.List.of(shown))), "pages",
				live("pages", Map.of("title", "Đang đăng", "bodyHtml", "<p>a</p>")), "media", picture);
		live("banners", Map.of("title", "Đang đăng", "positionId", position, "image", shown));
		Instant soon = Instant.now().plusSeconds(100).truncatedTo(ChronoUnit.SECONDS);
		Map.of("articles", Map.of("summary", "s", "bodyHtml", "<p>a</p>", "primaryCategoryId", category),
				"announcements", Map.of("bodyHtml", "<p>a</p>", "validFrom", "2026-01-01T00:00:00Z"), "albums",
				Map.of("photos", java.util.List.of(shown)), "pages", Map.of("bodyHtml", "<p>a</p>"), "banners",
				Map.of("positionId", position, "html", "<p>a</p>"))
			.forEach((plural, own) -> this.bureau.live("/api/news/admin/" + plural,
					Bureau.with(Map.copyOf(own), "title", "Hẹn giờ", "publishAt", soon.toString())));
		int walked = 0;
		for (Routes route : Routes.of(this.mapping)) {
			if (route.method().equals("GET") && !route.isAdmin() && !route.isPreview()) {
				assertBounded(route, slugs, soon);
				walked++;
			}
		}
		assertThat(walked).isGreaterThanOrEqualTo(14);
	}

	private void assertBounded(Routes route, Map<String, String> slugs, Instant soon) {
		String kind = route.path().split("/")[3];
		String address = route.concrete(slugs.getOrDefault(kind, ""));
		ApiClient.Answer answer = this.bureau.anyone().get(address);
		assertThat(answer.status()).as(address).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).as(address).containsPattern("max-age=(10|0, s-maxage=10)\\b");
		assertThat(answer.header("Surrogate-Key")).as(address).isNotEmpty();
		boolean changesByTheClock = !kind.equals("links");
		if (changesByTheClock) {
			assertThat(answer.header("Valid-Until")).as(address).isNotEmpty();
			assertThat(Instant.parse(answer.header("Valid-Until"))).as(address).isBeforeOrEqualTo(soon);
		}
	}

	private String live(String plural, Map<String, Object> body) {
		JsonNode live = this.bureau.live("/api/news/admin/" + plural, body);
		return live.path("slug").asString();
	}

}
