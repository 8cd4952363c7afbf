package vn.lhh.news;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.rules.Routes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class VisibilityIT {

	private static final String HIDDEN = "Chuyện chưa ai được biết";

	private static final String SHOWN = "Chuyện ai cũng được biết";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@LocalServerPort
	private int port;

	private final List<String> hiddenSlugs = new ArrayList<>();

	private Bureau bureau;

	private String hiddenPicture;

	private String shownPicture;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
		this.hiddenPicture = this.bureau.picture();
		this.shownPicture = this.bureau.picture();
	}

	@Test
	void noPublicRouteShowsADraftAScheduledAnExpiredAWithdrawnOrAnInternalThing() {
		String category = this.bureau.category(Bureau.unique("hien-thi"));
		String position = this.bureau.position(Bureau.unique("vi-tri"));
		hideAndShow("articles", "leadImage", Map.of("summary", "Tóm tắt", "bodyHtml", "<p>Chữ</p>", "primaryCategoryId",
				category, "featured", true));
		hideAndShow("announcements", "bodyHtml", Map.of("validFrom", "2026-01-01T00:00:00Z"));
		hideAndShow("albums", "photos", Map.of());
		hideAndShow("pages", "bodyHtml", Map.of());
		hideAndShow("banners", "image", Map.of("positionId", position));
		Instant over = Instant.now().plusSeconds(9);
		await().atMost(Duration.ofSeconds(30)).until(() -> over.isBefore(Instant.now()));
		int walked = 0;
		for (Routes route : Routes.of(this.mapping)) {
			if (route.method().equals("GET") && !route.isAdmin()) {
				walk(route);
				walked++;
			}
		}
		assertThat(walked).isGreaterThanOrEqualTo(14);
		assertThat(this.hiddenSlugs).hasSize(25);
	}

	@Test
	void aPictureIsPublicOnlyWithSomethingThatIs() {
		String category = this.bureau.category(Bureau.unique("hinh"));
		String path = "/api/news/admin/articles";
		String address = "/api/news/media/" + this.hiddenPicture;
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(404);
		JsonNode live = this.bureau.live(path, Bureau.article(category, "Có hình", "bodyHtml",
				"<p>Chữ</p><img src=\"" + address + "\" alt=\"Hình\">", "visibility", "UNLISTED"));
		ApiClient.Answer shown = this.bureau.anyone().get(address);
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.header("Surrogate-Key")).contains("article:" + live.path("id").asString());
		this.bureau.move(path, live.path("id").asString(), "unpublish");
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(404);
		assertThat(this.bureau.anyone().as("MEMBERS_ADMIN").get(address).status()).isEqualTo(404);
		ApiClient.Answer preview = this.bureau.editor().get(address);
		assertThat(preview.status()).isEqualTo(200);
		assertThat(preview.header("Cache-Control")).contains("no-store");
	}

	@Test
	void anArticleNamesNoLockedCategoryBesideItsOwn() {
		String open = this.bureau.category(Bureau.unique("mo"));
		String slug = Bureau.unique("khoa-them");
		String locked = this.bureau.category(slug);
		JsonNode live = this.bureau.live("/api/news/admin/articles",
				Bureau.article(open, "Hai chuyên mục", "categoryIds", List.of(open, locked)));
		String address = "/api/news/articles/" + live.path("slug").asString();
		assertThat(this.bureau.anyone().get(address).text()).contains(slug);
		this.bureau.approver()
			.with("If-Match", "\"0\"")
			.put("/api/news/admin/categories/" + locked, Map.of("name", slug, "slug", slug, "active", false));
		ApiClient.Answer shown = this.bureau.anyone().get(address);
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.text()).doesNotContain(slug);
	}

	@Test
	void aLockedCategoryHidesItsArticlesAndTheirPicturesWithoutChangingThem() {
		String slug = Bureau.unique("khoa");
		String category = this.bureau.category(slug);
		JsonNode live = this.bureau.live("/api/news/admin/articles",
				Bureau.article(category, "Bị khóa", "leadImage", Map.of("mediaId", this.hiddenPicture)));
		String address = "/api/news/articles/" + live.path("slug").asString();
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(200);
		this.bureau.approver()
			.with("If-Match", "\"0\"")
			.put("/api/news/admin/categories/" + category, Map.of("name", slug, "slug", slug, "active", false));
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(404);
		assertThat(this.bureau.anyone().get("/api/news/articles?size=100").text()).doesNotContain("Bị khóa");
		assertThat(this.bureau.anyone().get("/api/news/articles?category=" + slug).status()).isEqualTo(404);
		assertThat(this.bureau.anyone().get("/api/news/categories").text()).doesNotContain(slug);
		assertThat(this.bureau.anyone().get("/api/news/media/" + this.hiddenPicture).status()).isEqualTo(404);
		assertThat(this.bureau.editor()
			.get("/api/news/admin/articles/" + live.path("id").asString())
			.json()
			.path("status")
			.asString()).isEqualTo("PUBLISHED");
	}

	private void walk(Routes route) {
		if (!route.path().contains("{")) {
			String body = this.bureau.anyone().get(route.path() + "?size=100").text();
			assertThat(body).as(route.path()).doesNotContain(HIDDEN).doesNotContain(this.hiddenPicture);
			boolean lists = !List.of("/api/news/site", "/api/news/links", "/api/news/categories")
				.contains(route.path());
			assertThat(body.contains(SHOWN)).as(route.path()).isEqualTo(lists);
		}
		else if (route.path().contains("{id}")) {
			assertThat(this.bureau.anyone().get(route.concrete(this.hiddenPicture)).status()).isEqualTo(404);
			assertThat(this.bureau.anyone().get(route.concrete(this.shownPicture)).status()).isEqualTo(200);
		}
		else {
			assertThat(this.hiddenSlugs).allSatisfy(
					(slug) -> assertThat(this.bureau.anyone().get(route.concrete(slug)).status()).isIn(404, 410));
		}
	}

	private void hideAndShow(String plural, String picture, Map<String, Object> own) {
		String path = "/api/news/admin/" + plural;
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		String past = now.minus(20, ChronoUnit.DAYS).toString();
		String soon = now.plusSeconds(9).toString();
		String tomorrow = now.plus(1, ChronoUnit.DAYS).toString();
		note(this.bureau.created(path, thing(HIDDEN, picture, this.hiddenPicture, own)));
		note(this.bureau.live(path, thing(HIDDEN, picture, this.hiddenPicture, own, "publishAt", tomorrow)));
		note(this.bureau.live(path,
				thing(HIDDEN, picture, this.hiddenPicture, own, "publishAt", past, "unpublishAt", soon)));
		JsonNode withdrawn = this.bureau.live(path, thing(HIDDEN, picture, this.hiddenPicture, own));
		note(this.bureau.move(path, withdrawn.path("id").asString(), "unpublish"));
		note(this.bureau.live(path, thing(HIDDEN, picture, this.hiddenPicture, own, "visibility", "INTERNAL")));
		this.bureau.live(path, thing(SHOWN, picture, this.shownPicture, own));
	}

	private void note(JsonNode made) {
		this.hiddenSlugs.add(made.path("slug").asString());
	}

	private static Map<String, Object> thing(String title, String field, String picture, Map<String, Object> own,
			Object... more) {
		Map<String, Object> shown = Map.of("mediaId", picture);
		Object value = switch (field) {
			case "photos" -> List.of(shown);
			case "bodyHtml" -> "<p>Chữ <a href=\"/api/news/media/" + picture + "\">hình</a></p>";
			default -> shown;
		};
		Map<String, Object> all = Bureau.with(own, "title", title, field, value);
		return Bureau.with(all, more);
	}

}
