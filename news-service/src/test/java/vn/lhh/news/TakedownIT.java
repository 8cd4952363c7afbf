package vn.lhh.news;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.StubPublicSite;
import vn.lhh.testkit.TakedownReceiptProbe;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class TakedownIT {

	private static final StubPublicSite FRONT = new StubPublicSite();

	@LocalServerPort
	private int port;

	private Bureau bureau;

	@DynamicPropertySource
	static void front(DynamicPropertyRegistry settings) {
		settings.add("portal.takedown.urls", FRONT::url);
	}

	@AfterAll
	static void close() {
		FRONT.close();
	}

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
		FRONT.passOnTo(this.port);
	}

	@Test
	void aWithdrawnArticleIsSeenGoneFromEveryPlaceReadersMetItAndItsFilesAtOnce() {
		String slug = Bureau.unique("go-bai");
		String category = this.bureau.category(slug);
		String picture = this.bureau.picture();
		JsonNode live = this.bureau.live("/api/news/admin/articles",
				Bureau.article(category, "Phải gỡ", "leadImage", Map.of("mediaId", picture)));
		String url = "/tin-tuc/" + live.path("slug").asString();
		FRONT.says("/", 200, "<a href=\"" + url + "\">Phải gỡ</a>");
		receipt("articles", live).isNotThere();
		assertThat(this.bureau.anyone().get("/api/news/media/" + picture).header("Cache-Control"))
			.isEqualTo("public, max-age=0, s-maxage=10");
		this.bureau.move("/api/news/admin/articles", live.path("id").asString(), "unpublish");
		receipt("articles", live).showsStill("/");
		FRONT.says("/", 200, "<a href=\"" + url + "-khac\">Bài khác</a>");
		JsonNode receipt = receipt("articles", live).complete();
		assertThat(TakedownReceiptProbe.addresses(receipt)).contains("/", "/api/site/home", "/api/news/highlights",
				"/tin-tuc", "/api/news/articles", "/chuyen-muc/" + slug, "/rss.xml", "/tin-tuc/rss.xml",
				"/chuyen-muc/" + slug + "/rss.xml", "/sitemap/tin-tuc-1.xml", url,
				"/api/news/articles/" + live.path("slug").asString(), "/api/news/media/" + picture,
				"/api/news/media/" + picture + "?w=640");
		assertThat(receipt.path("how").asString()).isEqualTo("unpublished");
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
		types.forEach((plural, own) -> {
			String path = "/api/news/admin/" + plural;
			JsonNode live = this.bureau.live(path, Bureau.with(own, "title", "Gỡ " + plural));
			receipt(plural, live).isNotThere();
			this.bureau.move(path, live.path("id").asString(), "archive");
			JsonNode receipt = receipt(plural, live).complete();
			assertThat(receipt.path("places")).as(plural).isNotEmpty();
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

	@Test
	void onlyEditorsGetReceipts() {
		String address = "/api/news/admin/articles/x/takedown-receipt";
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(401);
		assertThat(this.bureau.anyone().as("MEMBERS_ADMIN").get(address).status()).isEqualTo(403);
		assertThat(this.bureau.editor().get(address).code()).isEqualTo("not-found");
	}

	private JsonNode withPicture(String category, String title, String picture) {
		return this.bureau.live("/api/news/admin/articles",
				Bureau.article(category, title, "leadImage", Map.of("mediaId", picture)));
	}

	private TakedownReceiptProbe receipt(String plural, JsonNode item) {
		return new TakedownReceiptProbe(this.bureau.editor(),
				"/api/news/admin/" + plural + "/" + item.path("id").asString());
	}

}
