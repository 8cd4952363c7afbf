package vn.lhh.news;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.kit.publishing.PublicationType;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.TakedownReceiptProbe;
import vn.lhh.testkit.contract.TakedownContract;
import vn.lhh.testkit.rules.Routes;

import static org.assertj.core.api.Assertions.assertThat;

class TakedownIT extends TakedownContract {

	private static final String ARTICLES = "/api/news/admin/articles";

	@Autowired
	private List<PublicationType<?, ?>> contentTypes;

	@LocalServerPort
	private int port;

	private Bureau bureau;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
	}

	@Override
	protected ApiClient editor() {
		return this.bureau.editor();
	}

	@Override
	protected String strangersRole() {
		return "MEMBERS_ADMIN";
	}

	@Override
	protected PublicItem publish() {
		String category = Bureau.unique("go-bai");
		String picture = this.bureau.picture();
		JsonNode live = withPicture(this.bureau.category(category), "Phải gỡ", picture);
		String slug = live.path("slug").asString();
		return new PublicItem(ARTICLES + "/" + live.path("id").asString(), "/tin-tuc/" + slug, "/",
				List.of("/api/news/highlights", "/tin-tuc", "/api/news/articles", "/chuyen-muc/" + category, "/rss.xml",
						"/tin-tuc/rss.xml", "/chuyen-muc/" + category + "/rss.xml", "/sitemap/tin-tuc-1.xml",
						"/api/news/articles/" + slug),
				List.of("/api/news/media/" + picture, "/api/news/media/" + picture + "?w=640"));
	}

	@Override
	protected void withdraw(PublicItem item) {
		this.bureau.move(ARTICLES, id(item), "unpublish");
	}

	@Override
	protected void showAgain(PublicItem item) {
		this.bureau.move(ARTICLES, id(item), "publish");
	}

	private static String id(PublicItem item) {
		return item.admin().substring(item.admin().lastIndexOf('/') + 1);
	}

	@Override
	protected PublicRoutes routes(Instant change) {
		String category = this.bureau.category(Bureau.unique("hen"));
		String position = this.bureau.position(Bureau.unique("hen"));
		String picture = this.bureau.picture();
		Map<String, Map<String, Object>> written = Map.of("articles",
				Bureau.article(category, "Bài", "leadImage", Map.of("mediaId", picture), "featured", true),
				"announcements", Map.of("bodyHtml", "<p>a</p>", "validFrom", "2026-01-01T00:00:00Z"), "albums",
				Map.of("photos", List.of(Map.of("mediaId", picture))), "pages", Map.of("bodyHtml", "<p>a</p>"),
				"banners", Map.of("positionId", position, "html", "<p>a</p>"));
		Map<String, String> slugs = new HashMap<>(Map.of("media", picture));
		written.forEach((plural, body) -> {
			JsonNode live = this.bureau.live("/api/news/admin/" + plural, Bureau.with(body, "title", "Đang đăng"));
			slugs.put(plural, live.path("slug").asString());
			this.bureau.live("/api/news/admin/" + plural,
					Bureau.with(body, "title", "Hẹn giờ", "publishAt", change.toString()));
		});
		return new PublicRoutes() {

			@Override
			public String address(Routes route) {
				return route.concrete(slugs.getOrDefault(kind(route), ""));
			}

			@Override
			public int count() {
				return 14;
			}

			@Override
			public boolean changesByClock(Routes route) {
				return !kind(route).equals("links");
			}

		};
	}

	private static String kind(Routes route) {
		return route.path().split("/")[3];
	}

	@Test
	void everyTypeThatCanBeWithdrawnHasReceipts() {
		String category = this.bureau.category(Bureau.unique("loai"));
		String position = this.bureau.position(Bureau.unique("cho"));
		Map<String, Map<String, Object>> types = Map.of("articles",
				Map.of("summary", "s", "primaryCategoryId", category, "bodyHtml", "<p>a</p>"), "announcements",
				Map.of("validFrom", "2026-01-01T00:00:00Z"), "albums",
				Map.of("photos", List.of(Map.of("mediaId", this.bureau.picture()))), "pages",
				Map.of("bodyHtml", "<p>a</p>"), "banners", Map.of("positionId", position, "html", "<p>a</p>"));
		assertThat(types).containsOnlyKeys(Bureau.plurals(this.contentTypes));
		types.forEach((plural, own) -> {
			String path = "/api/news/admin/" + plural;
			JsonNode live = this.bureau.live(path, Bureau.with(own, "title", "Gỡ " + plural));
			receipt(plural, live).isNotThere();
			this.bureau.move(path, live.path("id").asString(), "archive");
			JsonNode receipt = receipt(plural, live).complete();
			assertThat(receipt.path("places")).as(plural).isNotEmpty();
			assertThat(receipt.path("how").asString()).isEqualTo("archived");
			this.bureau.move(path, live.path("id").asString(), "restore");
			this.bureau.move(path, live.path("id").asString(), "publish");
			receipt(plural, live).isNotThere();
		});
	}

	@Test
	void anAlbumIsSeenGoneFromItsFeedAndEachOfItsPhotosPages() {
		List<Map<String, Object>> photos = List.of(Map.of("mediaId", this.bureau.picture()),
				Map.of("mediaId", this.bureau.picture()));
		JsonNode live = this.bureau.live("/api/news/admin/albums", Map.of("title", "Gỡ ảnh", "photos", photos));
		this.bureau.move("/api/news/admin/albums", live.path("id").asString(), "unpublish");
		String url = "/hinh-anh/" + live.path("slug").asString();
		assertThat(TakedownReceiptProbe.addresses(receipt("albums", live).complete())).contains("/hinh-anh/rss.xml",
				url, url + "/1", url + "/2");
	}

	@Test
	void whatTheClockTakesDownHasAReceiptToo() {
		JsonNode live = this.bureau.live("/api/news/admin/announcements", Map.of("title", "Hết hạn", "validFrom",
				"2026-01-01T00:00:00Z", "validTo", Instant.now().plusSeconds(2).toString()));
		JsonNode receipt = receipt("announcements", live).complete();
		assertThat(receipt.path("how").asString()).isEqualTo("expired");
	}

	@Test
	void aPictureThatAnotherArticleShowsStaysAndTheReceiptSaysSo() {
		String category = this.bureau.category(Bureau.unique("chung"));
		String picture = this.bureau.picture();
		JsonNode one = withPicture(category, "Một", picture);
		withPicture(category, "Hai", picture);
		this.bureau.move("/api/news/admin/articles", one.path("id").asString(), "unpublish");
		receipt("articles", one).complete();
		JsonNode file = receipt("articles", one).at("/api/news/media/" + picture);
		assertThat(file.path("state").asString()).isEqualTo("shared");
		assertThat(this.bureau.anyone().get("/api/news/media/" + picture).status()).isEqualTo(200);
	}

	@Test
	void aPictureThatANewVersionLeavesOutHasAReceiptOfItsOwn() {
		String category = this.bureau.category(Bureau.unique("bo-hinh"));
		String picture = this.bureau.picture();
		JsonNode live = withPicture(category, "Bỏ hình", picture);
		String path = "/api/news/admin/articles";
		this.bureau.approver()
			.with("If-Match", "\"" + live.path("version").asString() + "\"")
			.put(path + "/" + live.path("id").asString(), Bureau.article(category, "Bỏ hình"));
		this.bureau.move(path, live.path("id").asString(), "publish");
		JsonNode receipt = receipt("articles", live).complete();
		assertThat(TakedownReceiptProbe.addresses(receipt)).contains("/api/news/media/" + picture)
			.allMatch((address) -> address.startsWith("/api/news/media/"));
		assertThat(this.bureau.anyone().get("/api/news/media/" + picture).status()).isEqualTo(404);
	}

	private JsonNode withPicture(String category, String title, String picture) {
		return this.bureau.live("/api/news/admin/articles",
				Bureau.article(category, title, "leadImage", Map.of("mediaId", picture)));
	}

	private TakedownReceiptProbe receipt(String plural, JsonNode item) {
		return receipt("/api/news/admin/" + plural + "/" + item.path("id").asString());
	}

}
