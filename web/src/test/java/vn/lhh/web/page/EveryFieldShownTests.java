package vn.lhh.web.page;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Item pages show every field that a service sends.
 */
class EveryFieldShownTests extends WebTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String DOCUMENT_ID = "0198c0de-0000-7000-8000-0000000000d1";

	private static void answer(String api, String sample, Map<String, String> fields) {
		ObjectNode body = (ObjectNode) JSON.readTree(StubGateway.read(sample));
		fields.forEach((name, value) -> body.set(name, JSON.readTree(value)));
		GATEWAY.on(api, 200, body.toString());
	}

	@Test
	void anOrganisationShowsWhatIsKnownOfIt() {
		answer("/api/members/organisations/hoi-chan-nuoi-thu-y", "members.organisation.json",
				Map.of("nameEn", "\"Husbandry Association\"", "fax", "\"0263 3111 222\"", "socials",
						"[\"https://xa-hoi.example/hoi\"]", "oldAddress", "\"12 Trần Phú, phường 3\"", "leftUnionOn",
						"\"2020-02-03\"", "certificateNo", "\"A-123/KHCN\"", "taxCode", "\"5800123456\"", "successor",
						"{\"name\": \"Hội Kế thừa\", \"url\": \"/to-chuc-thanh-vien/hoi-ke-thua\"}", "predecessors",
						"[{\"name\": \"Hội Tiền thân\", \"url\": \"/to-chuc-thanh-vien/hoi-tien-than\"}]",
						"branchCount", "{\"value\": 17, \"asOf\": \"2025-06-30\"}"));
		Document page = get("/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y").html();
		assertThat(page.text()).contains("Husbandry Association", "0263 3111 222", "12 Trần Phú, phường 3",
				"03/02/2020", "A-123/KHCN", "5800123456", "17 (đến 30/06/2025)");
		assertThat(page.select(".facts a").eachAttr("href")).contains("https://xa-hoi.example/hoi",
				"/to-chuc-thanh-vien/hoi-ke-thua", "/to-chuc-thanh-vien/hoi-tien-than");
	}

	@Test
	void anOrganisationShowsItsPapersAndItsLeadersOffices() {
		answer("/api/members/organisations/hoi-chan-nuoi-thu-y", "members.organisation.json", Map.of("legalBase", """
				[{"kind": "FOUNDING", "kindLabel": "Quyết định thành lập", "numberSymbolRaw": "7/QĐ-UB",
				  "date": "1995-01-02", "issuingBody": "UBND tỉnh cũ", "documentId": "%s"}]
				""".formatted(DOCUMENT_ID), "leaders", """
				[{"name": "Trần Thị Bình", "title": "PGS.TS", "position": "Chủ tịch", "from": "2022-03-04",
				  "officePhone": "0263 3999 888", "officeEmail": "binh@hoi.example",
				  "photo": {"url": "/api/members/media/p1", "alt": "Chân dung bà Bình"}}]
				""", "term", "{\"label\": \"2022–2027\", \"from\": \"2022-05-06\", \"congressNo\": 5}"));
		GATEWAY.sample("/api/documents/" + DOCUMENT_ID, "documents.document.json", Map.of());
		Document page = get("/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y").html();
		assertThat(page.text()).contains("Quyết định thành lập 7/QĐ-UB ngày 02/01/1995 UBND tỉnh cũ",
				"PGS.TS Trần Thị Bình Chủ tịch từ 04/03/2022 0263 3999 888 binh@hoi.example",
				"đại hội lần thứ 5 từ 06/05/2022");
		assertThat(page.select("img[alt=Chân dung bà Bình]").attr("src")).isEqualTo("/api/members/media/p1?w=320");
		assertThat(page.select("a[href=/van-ban/582-qd-ubnd-2018]").text()).isEqualTo("7/QĐ-UB");
		GATEWAY.on("/api/documents/" + DOCUMENT_ID, 404, "{}");
		page = get("/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y").html();
		assertThat(page.text()).contains("Quyết định thành lập 7/QĐ-UB ngày 02/01/1995");
		assertThat(page.select("main a[href^=/van-ban/]")).isEmpty();
	}

	@Test
	void anAnswerLeadsToThePapersThatCanBeReadAndNamesTheOthers() {
		answer("/api/qa/questions/dieu-kien-gia-nhap-lien-hiep-hoi", "qa.question.json", Map.of("answers", """
				[{"bodyHtml": "<p>Có</p>", "citations": [
				  {"text": "Điều lệ", "documentId": "%s", "article": "Điều 5"},
				  {"text": "Quy chế cũ", "documentId": "0198c0de-0000-7000-8000-0000000000d2"},
				  {"text": "Sổ tay", "documentId": "sổ/tay"}]}]
				""".formatted(DOCUMENT_ID)));
		GATEWAY.sample("/api/documents/" + DOCUMENT_ID, "documents.document.json", Map.of());
		Document page = get("/hoi-dap/dieu-kien-gia-nhap-lien-hiep-hoi").html();
		assertThat(page.select(".citations li").eachText()).containsExactly("Điều lệ, Điều 5", "Quy chế cũ", "Sổ tay");
		assertThat(page.select(".citations a").eachAttr("href")).containsExactly("/van-ban/582-qd-ubnd-2018");
	}

	@Test
	void anArticleShowsWhereItComesFromAndWhatElseBelongsToIt() {
		answer("/api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len", "news.article.json",
				Map.of("contentOrigin", "\"QUOTED_PRESS\"", "contentOriginLabel", "\"Trích dẫn báo chí\"",
						"externalUrl", "\"https://bao.example/goc\"", "audio",
						"[{\"voice\": \"Lan Anh\", \"url\": \"/api/news/media/a1\", \"durationSec\": 185}]",
						"categories", """
								[{"slug": "khoa-hoc-cong-nghe", "name": "Khoa học & Công nghệ"},
								 {"slug": "nong-nghiep", "name": "Nông nghiệp"}]
								""", "related",
						"[{\"id\": \"r1\", \"slug\": \"r\", \"url\": \"/tin-tuc/r\", \"title\": \"Bài đọc thêm\"}]"));
		Document page = get("/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len").html();
		assertThat(page.select(".notice-box").text()).isEqualTo("Trích dẫn báo chí");
		assertThat(page.select("a[href=https://bao.example/goc]")).isNotEmpty();
		assertThat(page.select("audio[controls]").attr("src")).isEqualTo("/api/news/media/a1");
		assertThat(page.text()).contains("giọng đọc Lan Anh (3 phút 5 giây)");
		assertThat(page.select(".tags a[href=/chuyen-muc/nong-nghiep]")).isNotEmpty();
		assertThat(page.select(".related a[href=/tin-tuc/r]").text()).isEqualTo("Bài đọc thêm");
		assertThat(get("/").header("Content-Security-Policy")).contains("media-src 'self'");
	}

	@Test
	void anAnnouncementLeadsToItsDocumentAndSaysUntilWhichHour() {
		GATEWAY.sample("/api/documents/" + DOCUMENT_ID, "documents.document.json", Map.of());
		answer("/api/news/announcements/moi-tham-gia-hoi-thi-sang-tao-ky-thuat", "news.announcement.json",
				Map.of("documentId", "\"" + DOCUMENT_ID + "\"", "validTo", "\"2026-12-31T16:30:00+07:00\""));
		Document page = get("/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat").html();
		assertThat(page.select(".facts a[href=/van-ban/582-qd-ubnd-2018]").text()).startsWith("582/QĐ-UBND");
		assertThat(page.text()).contains("16:30 ngày 31/12/2026");
		GATEWAY.on("/api/documents/" + DOCUMENT_ID, 404, "{}");
		page = get("/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat").html();
		assertThat(page.select(".facts dt").eachText()).contains("Hiệu lực đến").doesNotContain("Văn bản");
		assertThat(page.select("main a[href^=/van-ban/]")).isEmpty();
	}

	@Test
	void aDocumentShowsItsGazetteAndWhyItIsInForceOrNot() {
		answer("/api/documents/582-qd-ubnd-2018", "documents.document.json",
				Map.of("gazetteNumber", "\"45+46\"", "gazetteDate", "\"2018-04-05\"", "expiryReason",
						"\"Bị bãi bỏ bởi văn bản khác\"", "validityReason", "\"Theo kết quả rà soát\"", "pageCount",
						"7", "copies", "53", "urgencyLabel", "\"Hỏa tốc\"", "scopeLabel", "\"Trong tỉnh\""));
		assertThat(get("/van-ban/582-qd-ubnd-2018").text()).contains("Số 45+46 ngày 05/04/2018",
				"Bị bãi bỏ bởi văn bản khác", "Theo kết quả rà soát", "Số trang 7", "Số bản phát hành 53", "Hỏa tốc",
				"Trong tỉnh");
	}

	@Test
	void aDocumentAskedForByItsIdIsFoundAtItsAddress() {
		GATEWAY.sample("/api/documents/" + DOCUMENT_ID, "documents.document.json", Map.of());
		Answer answer = get("/van-ban/" + DOCUMENT_ID);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo("/van-ban/582-qd-ubnd-2018");
	}

	@Test
	void whatReadersFollowIsKnownToTheCounterByItsId() {
		ObjectNode whole = (ObjectNode) JSON.readTree(StubGateway.read("site.home.json"));
		((ObjectNode) whole.at("/blocks/links")).set("items",
				JSON.readTree("[{\"id\": \"l1\", \"title\": \"Sở Tư pháp\", \"url\": \"https://so.example/\"}]"));
		((ObjectNode) whole.at("/blocks/banners")).set("items",
				JSON.readTree("[{\"id\": \"b1\", \"title\": \"Hội thi\"}]"));
		GATEWAY.on("/api/site/home", 200, whole.toString());
		Document home = get("/").html();
		assertThat(home.select("[data-link-id=l1] a[href=https://so.example/]")).isNotEmpty();
		assertThat(home.select("[data-banner-id=b1] a")).isNotEmpty();
		String script = get(home.select("script[src*=visit]").attr("src")).body();
		assertThat(script).contains("'DOWNLOAD'", "'LINK_CLICK'", "'BANNER_VIEW'", "'BANNER_CLICK'");
	}

	@Test
	void aCategoryShowsItsPictureAndWhatIsNewInIt() {
		ObjectNode categories = (ObjectNode) JSON.readTree(StubGateway.read("news.categories.json"));
		((ObjectNode) categories.path("items").get(0)).put("imageUrl", "/api/news/media/c1")
			.put("description", "Về khoa học");
		GATEWAY.on("/api/news/categories", 200, categories.toString());
		articles("2026-11-23T08:00:00+07:00");
		Document page = get("/chuyen-muc/khoa-hoc-cong-nghe").html();
		assertThat(page.select(".page-head img").attr("src")).isEqualTo("/api/news/media/c1?w=640");
		assertThat(page.select(".page-intro").text()).isEqualTo("Về khoa học");
		assertThat(page.select(".story .badge").text()).isEqualTo("Mới");
		articles("2026-11-21T08:00:00+07:00");
		assertThat(get("/chuyen-muc/khoa-hoc-cong-nghe").html().select(".story .badge")).isEmpty();
	}

	private static void articles(String newUntil) {
		ObjectNode list = (ObjectNode) JSON.readTree(StubGateway.read("news.articles.json"));
		((ObjectNode) list.path("items").get(0)).put("newUntil", newUntil);
		GATEWAY.on("/api/news/articles", 200, list.toString());
	}

	@Test
	void aPageThatIsNotForTheMenuIsNotInIt() {
		GATEWAY.on("/api/news/pages", 200, """
				{"items": [{"slug": "a", "url": "/trang/a", "title": "Có trong mục", "showInMenu": true},
				           {"slug": "b", "url": "/trang/b", "title": "Không có trong mục", "showInMenu": false}]}
				""");
		assertThat(get("/trang/gioi-thieu").html().select("aside a").eachText()).contains("Có trong mục")
			.doesNotContain("Không có trong mục");
		assertThat(get("/so-do-trang").text()).contains("Không có trong mục");
	}

	@Test
	void theMenuHasThreeLevels() {
		ObjectNode chrome = (ObjectNode) JSON.readTree(StubGateway.read("site.menu.json"));
		chrome.set("menu", JSON.readTree("""
				[{"title": "Một", "url": "/trang/mot", "children": [{"title": "Hai", "url": "/trang/hai", "children":
				  [{"title": "Ba", "url": "https://ba.example/", "openInNew": true, "children": []}]}]}]
				"""));
		GATEWAY.on("/api/site/menu", 200, chrome.toString());
		assertThat(get("/van-ban").html().select(".nav-list > li > ul > li > ul > li > a[target=_blank]").attr("href"))
			.isEqualTo("https://ba.example/");
	}

	@Test
	void groupsOfLinksBearTheirTitlesAndBannersOpenAsToldWhereTheyStand() {
		ObjectNode whole = (ObjectNode) JSON.readTree(StubGateway.read("site.home.json"));
		((ObjectNode) whole.at("/blocks/links")).set("items", JSON.readTree(
				"""
						[{"id": "l1", "title": "Sở", "url": "https://so.example/", "group": {"slug": "a", "title": "Cơ quan tỉnh"}},
						 {"id": "l2", "title": "Viện", "url": "https://vien.example/", "group": {"slug": "b", "title": "Viện trường"}}]
						"""));
		((ObjectNode) whole.at("/blocks/banners")).set("items", JSON.readTree(
				"[{\"id\": \"b1\", \"title\": \"Hội thi\", \"targetUrl\": \"https://thi.example/\", \"target\": \"_blank\"}]"));
		GATEWAY.on("/api/site/home", 200, whole.toString());
		Document home = get("/").html();
		assertThat(home.select(".partners-title").eachText()).containsExactly("Cơ quan tỉnh", "Viện trường");
		assertThat(home.select("a[href=https://thi.example/]").attr("target")).isEqualTo("_blank");
		GATEWAY.sample("/api/news/banners", "news.banners.json", Map.of());
		assertThat(get("/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len").html()
			.select(".banner-sized svg[width=640][height=360]")).hasSize(1);
		GATEWAY.on("/api/news/banners", 200,
				"{\"items\": [{\"id\": \"b2\", \"title\": \"Dưới bài\", \"html\": \"<p>Lời mời</p>\"}]}");
		assertThat(get("/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len").html().select("[data-banner-id=b2]").text())
			.contains("Lời mời");
	}

}
