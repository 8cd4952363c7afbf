package vn.lhh.web.page;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.lhh.web.page.security.PreferencesScript;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class HomePageTests extends WebTest {

	@Test
	void everyBlockIsThereByItsOldName() {
		assertThat(get("/").html().select("main .block-title").eachText()).contains("THÔNG BÁO", "TIN TỨC TỔNG HỢP",
				"VĂN BẢN MỚI", "TỔ CHỨC THÀNH VIÊN", "HỎI VÀ ĐÁP", "HÌNH HOẠT ĐỘNG", "LIÊN KẾT", "QUẢNG CÁO");
	}

	@Test
	void aStaleBlockSaysSinceWhenItMayBeOldAndShowsItsContent() {
		Document home = get("/").html();
		assertThat(home.select(".block-news .state-stale").text())
			.isEqualTo("Phần này có thể đã cũ: lấy lúc 07:00 ngày 22/11/2026, đang chờ cập nhật lại.");
		assertThat(home.select(".lead").text()).contains("Liên hiệp Hội Lâm Đồng", "(13/10/2017)");
	}

	@Test
	void everyBlockOfTheHomePageIsShown() {
		Document home = get("/").html();
		assertThat(JsonMapper.shared().readTree(StubGateway.read("site.home.json")).path("blocks").propertyNames())
			.isNotEmpty()
			.allSatisfy((code) -> assertThat(home.select(".block-" + code)).as(code).hasSize(1));
	}

	@Test
	void whatCannotWaitStandsAboveEverythingAndNowhereElse() {
		GATEWAY.on("/api/site/home", 200,
				json("site.home.json", "\"urgency\": \"IMPORTANT\"", "\"urgency\": \"URGENT\""));
		Document home = get("/").html();
		Element first = home.select("main .home > :not(h1)").first();
		assertThat(first.className()).isEqualTo("urgent");
		assertThat(first.select("a").text()).contains("Mời tham gia Hội thi Sáng tạo kỹ thuật");
		assertThat(home.select(".block-announcements .notice-title")).isEmpty();
		assertThat(home.select(".block-announcements .quiet").text()).isEqualTo("Hiện không có thông báo nào khác.");
	}

	@Test
	void ofManyThatCannotWaitTheOthersStayAmongTheNotices() {
		JsonNode told = JsonMapper.shared()
			.readTree(json("site.home.json", "\"urgency\": \"IMPORTANT\"", "\"urgency\": \"URGENT\""));
		ArrayNode items = (ArrayNode) told.at("/blocks/announcements/items");
		for (String id : List.of("mot", "hai", "ba")) {
			items.add(((ObjectNode) items.get(0).deepCopy()).put("id", id));
		}
		GATEWAY.on("/api/site/home", 200, told.toString());
		Document home = get("/").html();
		assertThat(home.select(".urgent a")).hasSize(2);
		assertThat(home.select(".block-announcements .notice-title")).hasSize(items.size() - 2);
	}

	@Test
	void noStoryIsToldTwice() {
		Document home = get("/").html();
		assertThat(home.select(".lead h2 a, .lead-next h3 a, .strip h4 a, .headline-list a").eachAttr("href"))
			.isNotEmpty()
			.doesNotHaveDuplicates();
		assertThat(home.select(".strip .strip-title").text()).contains("Khoa học & Công nghệ");
		assertThat(home.select(".strip .quiet a").attr("href")).isEqualTo("/chuyen-muc/khoa-hoc-cong-nghe");
	}

	@Test
	void picturesAreOfferedInTheSizesTheyAreShownIn() {
		Element lead = get("/").html().select(".lead-picture img").first();
		assertThat(lead.attr("srcset")).startsWith("/api/news/media/0198c0de-0000-7000-8000-000000000001?w=320 320w, ")
			.endsWith("?w=1280 1280w");
		assertThat(lead.attr("sizes")).isNotEmpty();
		assertThat(lead.attr("fetchpriority")).isEqualTo("high");
		assertThat(lead.hasAttr("loading")).isFalse();
		assertThat(lead.attr("width")).isEqualTo("1280");
		Document albums = get("/hinh-anh").html();
		assertThat(albums.select(".album-grid img")).isNotEmpty()
			.allSatisfy((picture) -> assertThat(picture.attr("srcset")).contains("?w=320 320w"))
			.allSatisfy((picture) -> assertThat(picture.attr("loading")).isEqualTo("lazy"));
	}

	@Test
	void everyBannerIsNamedByItsTitle() {
		GATEWAY.on("/api/site/home", 200, StubGateway.read("site.home.json")
			.replaceFirst("(?s)\"order\": 8,\\s*\"items\": \\[\\]",
					"""
							"order": 8, "items": [
							{"id": "a1", "title": "Hội thi Sáng tạo", "targetUrl": "https://x.example/", "isAdvertisement": true,
							 "image": {"url": "/api/news/media/0198c0de-0000-7000-8000-000000000001", "alt": "Bánh răng",
							 "width": 1280, "height": 427}},
							{"id": "a2", "title": "Hội Làm vườn", "sponsor": "Hội Làm vườn"}]"""));
		Document home = get("/").html();
		assertThat(home.select(".banner a")).hasSize(2).allSatisfy((link) -> {
			Element title = home.getElementById(link.attr("aria-labelledby"));
			assertThat(title).isNotNull();
			assertThat(title.text()).isNotBlank();
			assertThat(link.getAllElements()).contains(title);
		});
	}

	@Test
	void anUnavailableBlockSaysSoAndLinksToItsOwnPage() {
		Document home = get("/").html();
		assertThat(home.select(".block-documents .state-out").text()).contains("tạm thời chưa tải được");
		assertThat(home.select(".block-documents .state-out a").attr("href")).isEqualTo("/van-ban");
		assertThat(home.select(".block-documents").text()).doesNotContain("Chưa có văn bản nào");
	}

	@ParameterizedTest
	@CsvSource({ "UNKNOWN, false", "IN_FORCE, true" })
	void whatIsUnknownOfEveryDocumentHasNoColumn(String validity, boolean shown) {
		ObjectNode home = (ObjectNode) JsonMapper.shared().readTree(StubGateway.read("site.home.json"));
		ArrayNode documents = ((ObjectNode) home.at("/blocks/documents")).put("state", "ready").putArray("items");
		JsonNode list = JsonMapper.shared().readTree(StubGateway.read("documents.list.json"));
		documents.add(list.at("/items/0")).add(list.at("/items/0").deepCopy());
		((ObjectNode) documents.get(1).path("validity")).put("code", validity);
		GATEWAY.on("/api/site/home", 200, home.toString());
		Document page = get("/").html();
		assertThat(page.select(".block-documents tbody tr")).hasSize(2);
		assertThat(page.select(".block-documents thead th").eachText().contains("Hiệu lực")).isEqualTo(shown);
		assertThat(page.select(".block-documents .doc-validity")).hasSize(shown ? 2 : 0);
	}

	@Test
	void anEmptyBlockIsNotTakenForAnUnreachableOne() {
		Document home = get("/").html();
		assertThat(home.select(".block-links").text()).contains("Chưa có liên kết nào");
		assertThat(home.select(".block-links .state")).isEmpty();
	}

	@Test
	void aBlockThatIsSwitchedOffIsNotShown() {
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "\"questions\"", "\"unknown\""));
		Document home = get("/").html();
		assertThat(home.select(".block-questions")).isEmpty();
		assertThat(home.select(".block-members")).hasSize(1);
	}

	@Test
	void blocksOfAColumnFollowTheSitesOwnOrder() {
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "\"order\": 5", "\"order\": 1"));
		assertThat(get("/").html().select(".home-side > section").eachAttr("class").getFirst())
			.contains("block-questions");
	}

	@Test
	void thatThereIsSomethingNewIsSaidOnlyWhenThereIs() {
		Document home = get("/").html();
		assertThat(home.select("[role=status] > [data-fresh][hidden]").text())
			.isEqualTo("Có nội dung mới. Tải lại trang");
		assertThat(home.select("[data-fresh] a").attr("href")).isEqualTo("/");
		assertThat(home.select("[data-counter=total]").attr("aria-live")).isEqualTo("off");
		assertThat(home.select("script[src^=/js/live-]")).hasSize(1);
		assertThat(get("/tin-tuc").html().select("[data-fresh]")).isEmpty();
	}

	@Test
	void aHostileTitleIsOnlyText() {
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "Mời tham gia Hội thi Sáng tạo kỹ thuật",
				"<script>alert(1)</script><img src=x onerror=alert(2)>"));
		Answer home = get("/");
		assertThat(home.html().select("script:not([src]):not([type=application/ld+json]), img[onerror]"))
			.extracting(Element::outerHtml)
			.containsExactly(new PreferencesScript().element().toString());
		assertThat(home.html().select(".notice-title").text()).contains("<script>alert(1)</script>");
	}

	@Test
	void aHostileLinkLeadsNowhere() {
		GATEWAY.on("/api/site/home", 200,
				json("site.home.json", "\"url\": \"/trang/gioi-thieu\"", "\"url\": \"javascript:alert(1)\""));
		assertThat(get("/").html().select("[href^=javascript]")).isEmpty();
	}

	@Test
	void anItemWithoutAPictureHasADrawnPattern() {
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "\"leadImage\": {", "\"noImage\": {"));
		assertThat(get("/").html().select(".lead-picture svg.pattern use").attr("href"))
			.matches("/img/patterns-[0-9a-f]{32}\\.svg#[a-z-]+");
	}

	@Test
	void theCounterIsLeftToTheScriptWithAPictureForThoseWithoutOne() {
		Document home = get("/").html();
		assertThat(home.select("[data-counter=total] noscript img").attr("src")).isEqualTo("/thong-ke/bo-dem.svg");
		assertThat(home.select("script[src*=/js/visit-]")).hasSize(1);
	}

	@Test
	void theTreeOpensWithoutScriptAndCanBeSkipped() {
		Document home = get("/").html();
		assertThat(home.select(".block-members details > summary").first().text()).isEqualTo("Hội thành viên 1");
		assertThat(home.select(".block-members a.skip").attr("href")).isEqualTo("#sau-cay");
		assertThat(home.select("#sau-cay")).hasSize(1);
	}

	@Test
	void aPageIsMadeAgainSoonWhenAPartOfItIsMissing() {
		GATEWAY.on("/api/site/menu", 503, "{}");
		Answer page = get("/thong-bao");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Cache-Control")).endsWith("s-maxage=2");
		assertThat(page.html().select(".nav-list a").eachAttr("href")).contains("/", "/van-ban");
	}

	@Test
	void aSiteWithoutAMenuYetCanStillBeWalkedThrough() {
		GATEWAY.on("/api/site/menu", 200, json("site.menu.json", "\"menu\"", "\"noMenu\""));
		assertThat(get("/thong-bao").html().select(".nav-list a").eachAttr("href")).contains("/", "/tin-tuc",
				"/van-ban");
	}

	@Test
	void withoutAnyStoryTheAnnouncementsTakeTheWholeRow() {
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "\"news\": {", "\"noNews\": {"));
		Document home = get("/").html();
		assertThat(home.select(".home-top-single .block-announcements")).hasSize(1);
		assertThat(home.select(".lead")).isEmpty();
	}

	@Test
	void theHomePageAsksTheGatewayOnlyOnce() {
		get("/");
		assertThat(GATEWAY.requests()).extracting("path").containsExactly("/api/site/home");
	}

	@Test
	void aPrivateAnswerMakesAPrivatePage() {
		GATEWAY.sample("/api/site/home", "site.home.json", Map.of("Cache-Control", "private, max-age=60"));
		assertThat(get("/").header("Cache-Control")).isEqualTo("no-store");
	}

}
