package vn.lhh.news;

import java.util.List;
import java.util.Map;

import vn.lhh.testkit.ApiClient;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

import vn.lhh.news.page.StaticPage;
import vn.lhh.news.site.SiteSettings;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class SiteStructureIT {

	private static final String PAGES = "/api/news/admin/pages";

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	private Bureau bureau;

	private ApiClient admin;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
		this.admin = this.bureau.anyone().as("ADMIN");
	}

	@Test
	void aPageCannotComeToStandBelowItself() {
		String top = page("Trang cha", Map.of()).path("id").asString();
		JsonNode below = page("Trang con", Map.of("parentId", top));
		ApiClient.Answer cycle = this.admin.with("If-Match", this.admin.get(PAGES + "/" + top).header("ETag"))
			.put(PAGES + "/" + top,
					Map.of("title", "Cha", "bodyHtml", "<p>x</p>", "parentId", below.path("id").asString()));
		assertThat(cycle.fieldCode()).isEqualTo("cycle");
		JsonNode read = this.bureau.anyone().get("/api/news/pages/" + below.path("slug").asString()).json();
		assertThat(read.path("parent").path("title").asString()).isEqualTo("Trang cha");
	}

	@Test
	void aPageStandsBelowOneThatIsNamedByItsIdAndNotInTheTrash() {
		JsonNode parent = page("Trang trên", Map.of());
		Map<String, Object> below = Map.of("title", "Trang dưới", "bodyHtml", "<p>x</p>");
		ApiClient.Answer bySlug = this.admin.post(PAGES,
				Bureau.with(below, "parentId", parent.path("slug").asString()));
		assertThat(bySlug.field()).isEqualTo("parentId");
		assertThat(bySlug.fieldCode()).isEqualTo("not-found");
		Object child = Bureau.with(below, "parentId", parent.path("id").asString());
		ApiClient.Answer known = this.admin.post(PAGES, child);
		assertThat(known.status()).as(known.text()).isEqualTo(201);
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(parent.path("id").asString())),
				Update.update("status", "TRASHED"), StaticPage.class);
		assertThat(this.admin.post(PAGES, child).fieldCode()).isEqualTo("not-found");
		assertThat(this.admin.with("If-Match", known.header("ETag")).put(known.header("Location"), child).status())
			.isEqualTo(200);
	}

	@Test
	void aPageStaysWhileOthersStandBelowIt() {
		String parent = page("Trang mẹ", Map.of()).path("id").asString();
		String child = page("Trang bé", Map.of("parentId", parent)).path("id").asString();
		for (String move : List.of("unpublish", "archive", "trash")) {
			ApiClient.Answer refused = this.bureau.approver().post(PAGES + "/" + parent + "/" + move);
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.code()).isEqualTo("has-children");
			assertThat(refused.text()).contains("trang con");
		}
		this.bureau.move(PAGES, child, "trash");
		this.bureau.move(PAGES, parent, "unpublish");
		this.bureau.move(PAGES, parent, "trash");
		this.bureau.move(PAGES, child, "restore");
		assertThat(this.bureau.approver().post(PAGES + "/" + child + "/publish").field()).isEqualTo("parentId");
	}

	@Test
	void anAlbumBelongsToAnArticleThereIs() {
		Map<String, Object> album = Map.of("title", "Hội nghị", "photos",
				List.of(Map.of("mediaId", this.bureau.picture())));
		ApiClient.Answer lost = this.admin.post("/api/news/admin/albums", Bureau.with(album, "articleId", "khong-co"));
		assertThat(lost.field()).isEqualTo("articleId");
		assertThat(lost.fieldCode()).isEqualTo("not-found");
		JsonNode article = this.bureau.created("/api/news/admin/articles",
				Bureau.article(this.bureau.category(Bureau.unique("album")), "Hội nghị"));
		this.bureau.created("/api/news/admin/albums", Bureau.with(album, "articleId", article.path("id").asString()));
	}

	@Test
	void linksStandInTheirGroupsInOrderAndOnlyActiveOnes() {
		String slug = Bureau.unique("nhom");
		String group = this.bureau.created("/api/news/admin/link-groups", Map.of("title", "Nhóm", "slug", slug))
			.path("id")
			.asString();
		String links = "/api/news/admin/links";
		this.bureau.created(links, Map.of("groupId", group, "title", "Hai", "url", "https://b.vn", "order", 2));
		JsonNode first = this.bureau.created(links,
				Map.of("groupId", group, "title", "Một", "url", "https://a.vn", "order", 1));
		this.bureau.created(links, Map.of("groupId", group, "title", "Tắt", "url", "https://c.vn", "active", false));
		assertThat(titles(slug)).containsExactly("Một", "Hai");
		assertThat(remove("/api/news/admin/link-groups/" + group, "0").code()).isEqualTo("link-group-in-use");
		assertThat(remove(links + "/" + first.path("id").asString(), "0").status()).isEqualTo(204);
		assertThat(titles(slug)).containsExactly("Hai");
		assertThat(
				this.admin.post(links, Map.of("groupId", group, "title", "Xấu", "url", "javascript:alert(1)")).field())
			.isEqualTo("url");
		assertThat(this.admin.post(links, Map.of("groupId", "x", "title", "Xấu", "url", "/a")).field())
			.isEqualTo("groupId");
		assertThat(this.admin.post("/api/news/admin/link-groups", Map.of("title", "Nhóm", "slug", slug)).status())
			.isEqualTo(409);
	}

	@Test
	void aBannerNeedsAKnownPositionAPictureAndAnEndAfterItsStart() {
		String code = Bureau.unique("cot");
		String position = this.bureau.position(code);
		String picture = this.bureau.picture();
		String banners = "/api/news/admin/banners";
		Map<String, Object> good = Map.of("title", "Quảng cáo", "positionId", position, "image",
				Map.of("mediaId", picture), "startAt", "2026-01-01T00:00:00Z");
		this.bureau.live(banners, good);
		JsonNode items = this.bureau.anyone().get("/api/news/banners?position=" + code).json().path("items");
		assertThat(items.size()).isEqualTo(1);
		assertThat(items.get(0).path("position").asString()).isEqualTo(code);
		assertThat(this.admin.post(banners, Bureau.with(good, "positionId", "x")).field()).isEqualTo("positionId");
		assertThat(this.admin.post(banners, Bureau.with(good, "endAt", "2025-01-01T00:00:00Z")).field())
			.isEqualTo("endAt");
		assertThat(this.admin.post(banners, Map.of("title", "Trống", "positionId", position)).field())
			.isEqualTo("image");
		assertThat(remove("/api/news/admin/banner-positions/" + position, "0").code()).isEqualTo("position-in-use");
		assertThat(this.admin
			.post("/api/news/admin/banner-positions", Map.of("code", code, "title", "x", "width", 1, "height", 1))
			.field()).isEqualTo("code");
	}

	@Test
	void theMenuFollowsItsPagesAndHidesWhatReadersMayNotSee() {
		JsonNode page = page("Trang trong trình đơn", Map.of());
		Object menu = Map.of("menu", List.of(item("Trang", "PAGE", page.path("slug").asString()),
				item("Tin", "MODULE", "NEWS"), item("Ngoài", "URL", "https://vusta.vn")));
		ApiClient.Answer changed = changeSite("/menu", menu);
		assertThat(changed.status()).as(changed.text()).isEqualTo(200);
		assertThat(this.bureau.anyone().get("/api/news/site").json().path("menu").size()).isEqualTo(3);
		this.bureau.move(PAGES, page.path("id").asString(), "unpublish");
		assertThat(this.bureau.anyone().get("/api/news/site").json().path("menu").size()).isEqualTo(2);
		assertThat(changeSite("/menu", Map.of("menu", List.of(item("Lạc", "PAGE", "khong-co")))).field())
			.isEqualTo("menu[0].target.ref");
		assertThat(changeSite("/menu", Map.of("menu", List.of(item("Xấu", "URL", "javascript:x")))).fieldCode())
			.isEqualTo("url-malformed");
	}

	@Test
	void aMenusIconsOfOlderVersionsSurviveASave() {
		Object menu = Map.of("menu",
				List.of(item("Có biểu tượng", "MODULE", "NEWS"), item("Không có", "URL", "https://vusta.vn")));
		assertThat(changeSite("/menu", menu).status()).isEqualTo(200);
		this.mongo.updateFirst(new Query(), new Update().set("menu.0.icon", "cu"), SiteSettings.class);
		JsonNode changed = changeSite("/menu", menu).json().path("menu");
		assertThat(changed.path(0).path("icon").asString()).isEqualTo("cu");
		assertThat(changed.path(1).path("icon").asString("")).isEmpty();
	}

	@Test
	void aMenuThatWasJustReadIsTakenBackWithWhatStandsBelowItsItems() {
		Map<String, Object> deepest = item("Cấp ba", "URL", "https://vusta.vn");
		Map<String, Object> middle = Bureau.with(item("Cấp hai", "MODULE", "NEWS"), "children", List.of(deepest));
		Map<String, Object> top = Bureau.with(item("Cấp một", "MODULE", "HOME"), "children", List.of(middle));
		assertThat(changeSite("/menu", Map.of("menu", List.of(top))).status()).isEqualTo(200);
		JsonNode read = this.admin.get("/api/news/admin/site").json().path("menu");
		ApiClient.Answer again = changeSite("/menu", "{\"menu\":" + read + "}");
		assertThat(again.status()).as(again.text()).isEqualTo(200);
		assertThat(again.json().path("menu")).isEqualTo(read);
	}

	@Test
	void theSitesOwnSettingsNeedTheVersionAndTheRightRole() {
		Map<String, Object> identity = Map.of("name", "LHH tỉnh khác", "owningBody", "LHH", "responsiblePerson",
				"Chủ tịch", "footerHtml", "<p>Chân trang</p><script>x()</script>");
		assertThat(this.admin.put("/api/news/admin/site", identity).status()).isEqualTo(428);
		assertThat(this.bureau.editor().with("If-Match", "0").put("/api/news/admin/site", identity).status())
			.isEqualTo(403);
		assertThat(changeSite("", identity).status()).isEqualTo(200);
		assertThat(this.admin.with("If-Match", "0").put("/api/news/admin/site", identity).status()).isEqualTo(412);
		JsonNode site = this.bureau.anyone().get("/api/news/site").json();
		assertThat(site.path("site").path("footerHtml").asString()).isEqualTo("<p>Chân trang</p>");
		assertThat(changeSite("", Map.of("name", " ")).field()).isEqualTo("name");
		Object blocks = Map.of("homeBlocks", List.of(Map.of("code", "news", "title", "TIN", "limit", 6, "order", 2),
				Map.of("code", "links", "title", "LIÊN KẾT", "order", 1)));
		assertThat(changeSite("/home-blocks", blocks).json().path("homeBlocks").get(0).path("code").asString())
			.isEqualTo("links");
		assertThat(changeSite("/home-blocks", Map.of("homeBlocks", List.of(Map.of("code", "weather", "title", "x"))))
			.field()).isEqualTo("homeBlocks[0].code");
	}

	@Test
	void urgentAnnouncementsStandFirstThenPinnedThenTheNewest() {
		String path = "/api/news/admin/announcements";
		announce(path, "Cũ", Map.of("publishAt", "2026-02-01T00:00:00Z"));
		announce(path, "Mới", Map.of("publishAt", "2026-03-01T00:00:00Z"));
		announce(path, "Ghim", Map.of("publishAt", "2026-01-02T00:00:00Z", "pinnedUntil", "2100-01-01T00:00:00Z"));
		announce(path, "Hết ghim", Map.of("publishAt", "2026-01-03T00:00:00Z", "pinnedUntil", "2026-01-04T00:00:00Z"));
		announce(path, "Khẩn", Map.of("publishAt", "2026-01-01T00:00:00Z", "urgency", "URGENT"));
		List<String> titles = new java.util.ArrayList<>();
		for (int page = 1; page <= 60; page++) {
			this.bureau.anyone()
				.get("/api/news/announcements?size=2&page=" + page)
				.json()
				.path("items")
				.forEach((item) -> titles.add(item.path("title").asString()));
		}
		titles.retainAll(List.of("Cũ", "Mới", "Ghim", "Hết ghim", "Khẩn"));
		assertThat(titles).containsExactly("Khẩn", "Ghim", "Mới", "Cũ", "Hết ghim");
	}

	private void announce(String path, String title, Map<String, Object> more) {
		this.bureau.live(path, Bureau.with(more, "title", title, "validFrom", "2026-01-01T00:00:00Z"));
	}

	private JsonNode page(String title, Map<String, Object> more) {
		return this.bureau.live(PAGES, Bureau.with(more, "title", title, "bodyHtml", "<p>Nội dung</p>"));
	}

	private ApiClient.Answer changeSite(String part, Object body) {
		String etag = this.admin.get("/api/news/admin/site").header("ETag");
		return this.admin.with("If-Match", etag).put("/api/news/admin/site" + part, body);
	}

	private ApiClient.Answer remove(String path, String version) {
		return this.admin.with("If-Match", version).call("DELETE", path, null);
	}

	private List<String> titles(String group) {
		List<String> titles = new java.util.ArrayList<>();
		this.bureau.anyone().get("/api/news/links").json().path("items").forEach((link) -> {
			if (link.path("group").path("slug").asString().equals(group)) {
				titles.add(link.path("title").asString());
			}
		});
		return titles;
	}

	private static Map<String, Object> item(String title, String type, String ref) {
		return Map.of("title", title, "target", Map.of("type", type, "ref", ref));
	}

}
