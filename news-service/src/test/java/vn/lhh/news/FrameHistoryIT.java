package vn.lhh.news;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class FrameHistoryIT {

	private static final String ADMIN = "/api/news/admin/";

	@LocalServerPort
	private int port;

	private Bureau bureau;

	private ApiClient hoa;

	private ApiClient tam;

	@BeforeEach
	void callers() {
		this.bureau = new Bureau(this.port);
		this.hoa = account("hoa");
		this.tam = account("tam");
	}

	@Test
	void onlyWhoMayPublishPutsALinkBeforeThePublic() {
		String group = id(this.hoa.post(ADMIN + "link-groups", Map.of("title", Bureau.unique("Nhóm"))));
		Map<String, Object> link = Map.of("groupId", group, "title", "Sở", "url", "https://so.vn");
		assertThat(this.bureau.editor().post(ADMIN + "links", link).status()).isEqualTo(403);
		String made = id(this.hoa.post(ADMIN + "links", link));
		assertThat(this.bureau.editor().with("If-Match", "\"0\"").put(ADMIN + "links/" + made, link).status())
			.isEqualTo(403);
		assertThat(this.bureau.editor().get(ADMIN + "links").status()).isEqualTo(200);
		assertThat(this.bureau.editor().get(ADMIN + "link-groups").status()).isEqualTo(200);
		assertThat(this.bureau.editor().get(ADMIN + "link-groups/" + group).status()).isEqualTo(200);
	}

	@Test
	void anAddressThatPretendsToBeAnotherIsRefused() {
		String group = id(this.hoa.post(ADMIN + "link-groups", Map.of("title", Bureau.unique("Nhóm"))));
		for (String url : List.of("https://user@host.example/", "https://vusta.vn:443@evil.example/")) {
			ApiClient.Answer refused = this.hoa.post(ADMIN + "links",
					Map.of("groupId", group, "title", "Sở", "url", url));
			assertThat(refused.status()).isEqualTo(400);
			assertThat(refused.field()).isEqualTo("url");
		}
	}

	@Test
	void whatIsPublicAtOnceSaysWhoMadeItWhatItIs() {
		String group = id(this.hoa.post(ADMIN + "link-groups", Map.of("title", Bureau.unique("Nhóm"))));
		changed(this.tam, "link-groups/" + group, Map.of("title", "Nhóm đổi tên"));
		String link = id(this.hoa.post(ADMIN + "links", Map.of("groupId", group, "title", "A", "url", "https://a.vn")));
		changed(this.tam, "links/" + link, Map.of("groupId", group, "title", "B", "url", "https://b.vn"));
		String category = id(this.hoa.post(ADMIN + "categories", Map.of("name", Bureau.unique("Mục"))));
		changed(this.tam, "categories/" + category, Map.of("name", Bureau.unique("Mục khác")));
		String position = id(this.hoa.post(ADMIN + "banner-positions",
				Map.of("code", Bureau.unique("vt"), "title", "Vị trí", "width", 600, "height", 200)));
		for (String item : List.of("link-groups/" + group, "links/" + link, "categories/" + category)) {
			JsonNode changes = this.hoa.get(ADMIN + item + "/history").json().path("items");
			assertThat(changes.findValuesAsString("actorId")).as(item).containsExactly("tam", "hoa");
			assertThat(changes.get(1).path("content").isEmpty()).isFalse();
			assertThat(changes.get(0).path("at").asString()).isNotEmpty();
		}
		JsonNode made = this.hoa.get(ADMIN + "banner-positions/" + position + "/history").json().path("items");
		assertThat(made.findValuesAsString("actorId")).containsExactly("hoa");
		assertThat(this.tam.with("If-Match", "\"1\"").call("DELETE", ADMIN + "links/" + link, null).status())
			.isEqualTo(204);
		JsonNode after = this.hoa.get(ADMIN + "links/" + link + "/history").json().path("items");
		assertThat(after.get(0).path("actorId").asString()).isEqualTo("tam");
		assertThat(after.get(2).at("/content/facts/title").asString()).isEqualTo("A");
		assertThat(this.bureau.editor().get(ADMIN + "links/" + link + "/history").status()).isEqualTo(403);
	}

	@Test
	void siteMenuAndHomeBlocksKeepTheirVersionsAndComeBack() {
		String before = this.hoa.get(ADMIN + "site").header("ETag");
		Map<String, Object> item = Map.of("title", "Văn bản", "target", Map.of("type", "URL", "ref", "/van-ban"));
		ApiClient.Answer full = this.hoa.with("If-Match", before)
			.put(ADMIN + "site/menu", Map.of("menu", List.of(item)));
		assertThat(full.status()).as(full.text()).isEqualTo(200);
		String good = full.header("ETag");
		ApiClient.Answer emptied = this.tam.with("If-Match", good).put(ADMIN + "site/menu", Map.of("menu", List.of()));
		assertThat(emptied.status()).isEqualTo(200);
		JsonNode versions = this.hoa.get(ADMIN + "site/revisions?size=2").json();
		assertThat(versions.path("items").findValuesAsString("actorId")).containsExactly("tam", "hoa");
		int number = versions.at("/items/1/version").asInt();
		assertThat(this.hoa.get(ADMIN + "site/revisions/" + number).json().at("/menu/0/title").asString())
			.isEqualTo("Văn bản");
		assertThat(this.hoa.post(ADMIN + "site/revisions/" + number + "/restore").status()).isEqualTo(428);
		assertThat(this.hoa.with("If-Match", good).post(ADMIN + "site/revisions/" + number + "/restore").status())
			.isEqualTo(412);
		ApiClient.Answer restored = this.hoa.with("If-Match", emptied.header("ETag"))
			.post(ADMIN + "site/revisions/" + number + "/restore");
		assertThat(restored.status()).as(restored.text()).isEqualTo(200);
		assertThat(restored.json().at("/menu/0/title").asString()).isEqualTo("Văn bản");
		assertThat(this.bureau.anyone().get("/api/news/site").json().at("/menu/0/title").asString())
			.isEqualTo("Văn bản");
		assertThat(this.hoa.get(ADMIN + "site/revisions/999999").status()).isEqualTo(404);
	}

	@Test
	void aMenuUnderAnotherNameEmptiesNothing() {
		ApiClient.Answer before = this.hoa.get(ADMIN + "site");
		ApiClient.Answer misspelt = this.hoa.with("If-Match", before.header("ETag"))
			.put(ADMIN + "site/menu", Map.of("items", List.of()));
		assertThat(misspelt.status()).isEqualTo(400);
		assertThat(misspelt.json().path("errors").findValuesAsString("field")).containsExactlyInAnyOrder("items",
				"menu");
		assertThat(misspelt.json().path("errors").findValuesAsString("code")).containsExactlyInAnyOrder("field-unknown",
				"required");
		assertThat(this.hoa.get(ADMIN + "site").text()).isEqualTo(before.text());
	}

	@Test
	void nothingIsPublishedIntoACategoryThatIsHidden() {
		String category = id(this.hoa.post(ADMIN + "categories", Map.of("name", Bureau.unique("Ẩn"), "active", false)));
		String below = id(
				this.hoa.post(ADMIN + "categories", Map.of("name", Bureau.unique("Dưới"), "parentId", category)));
		for (String hidden : List.of(category, below)) {
			String article = id(this.hoa.post(ADMIN + "articles", Bureau.article(hidden, Bureau.unique("Tin"))));
			ApiClient.Answer refused = this.hoa.post(ADMIN + "articles/" + article + "/publish");
			assertThat(refused.status()).isEqualTo(400);
			assertThat(refused.field()).isEqualTo("primaryCategoryId");
			assertThat(refused.fieldCode()).isEqualTo("category-inactive");
		}
	}

	@Test
	void nothingIsPublishedIntoAHiddenCategoryBesideItsOwn() {
		String open = this.bureau.category(Bureau.unique("mo"));
		String hidden = id(this.hoa.post(ADMIN + "categories", Map.of("name", Bureau.unique("Ẩn"), "active", false)));
		String article = id(this.hoa.post(ADMIN + "articles",
				Bureau.article(open, Bureau.unique("Tin"), "categoryIds", List.of(open, hidden))));
		ApiClient.Answer refused = this.hoa.post(ADMIN + "articles/" + article + "/publish");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).isEqualTo("categoryIds[1]");
		assertThat(refused.fieldCode()).isEqualTo("category-inactive");
	}

	@Test
	void whatOnlyTheTrashNamesMayGoAndIsMissedByNameBeforeItIsShownAgain() {
		String category = this.bureau.category(Bureau.unique("muc-rac"));
		String position = this.bureau.position(Bureau.unique("vt-rac"));
		String picture = this.bureau.picture();
		String article = id(this.hoa.post(ADMIN + "articles",
				Bureau.article(category, Bureau.unique("Tin"), "leadImage", Map.of("mediaId", picture, "alt", "Ảnh"))));
		String banner = id(this.hoa.post(ADMIN + "banners",
				Map.of("title", Bureau.unique("Băng"), "positionId", position, "html", "<p>Chữ</p>")));
		assertThat(removed("categories/" + category).status()).isEqualTo(409);
		assertThat(removed("banner-positions/" + position).status()).isEqualTo(409);
		this.hoa.post(ADMIN + "articles/" + article + "/trash");
		this.hoa.post(ADMIN + "banners/" + banner + "/trash");
		assertThat(removed("categories/" + category).status()).isEqualTo(204);
		assertThat(removed("banner-positions/" + position).status()).isEqualTo(204);
		assertThat(removed("media/" + picture).status()).isEqualTo(204);
		ApiClient.Answer inTheTrash = this.hoa.post(ADMIN + "articles/" + article + "/publish");
		assertThat(inTheTrash.code()).isEqualTo("move-not-allowed");
		this.bureau.move(ADMIN + "articles", article, "restore");
		this.bureau.move(ADMIN + "banners", banner, "restore");
		for (String move : List.of("submit", "publish")) {
			ApiClient.Answer refused = this.hoa.post(ADMIN + "articles/" + article + "/" + move);
			assertThat(refused.status()).isEqualTo(400);
			assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly("primaryCategoryId",
					"leadImage.mediaId");
		}
		assertThat(this.hoa.post(ADMIN + "banners/" + banner + "/publish").field()).isEqualTo("positionId");
		ApiClient.Answer filed = this.hoa.with("If-Match", this.hoa.get(ADMIN + "articles/" + article).header("ETag"))
			.put(ADMIN + "articles/" + article,
					Bureau.article(this.bureau.category(Bureau.unique("muc-khac")), "Xếp lại"));
		assertThat(filed.status()).as(filed.text()).isEqualTo(200);
		this.bureau.move(ADMIN + "articles", article, "publish");
	}

	private ApiClient.Answer removed(String item) {
		String version = this.hoa.get(ADMIN + item).header("ETag");
		return this.hoa.with("If-Match", version.isEmpty() ? "\"0\"" : version).call("DELETE", ADMIN + item, null);
	}

	private void changed(ApiClient by, String item, Object body) {
		ApiClient.Answer answer = by.with("If-Match", "\"0\"").put(ADMIN + item, body);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
	}

	private static String id(ApiClient.Answer created) {
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return created.json().path("id").asString();
	}

	private ApiClient account(String name) {
		return new ApiClient(this.port).with("Authorization",
				"Bearer " + TestTokens.shared().forAccount(name, "ADMIN"));
	}

}
