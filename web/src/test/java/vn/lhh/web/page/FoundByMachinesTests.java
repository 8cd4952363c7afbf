package vn.lhh.web.page;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Machine-readable page data agrees with the visible page.
 */
class FoundByMachinesTests extends WebTest {

	private static final String ARTICLE = "/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len";

	private static final String ARTICLE_API = "/api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len";

	private static final String ANCHOR = "2017-10-13T02:00:00Z,0198c0de-0000-7000-8000-00000000000a";

	@Test
	void otherNewsIsReadOnFromWhereItsFirstPageBegan() {
		Document page = get(ARTICLE).html();
		String next = page.select(".others .pager a[rel~=next]").attr("href");
		assertThat(next).startsWith(ARTICLE + "?before=");
		get(next);
		assertThat(GATEWAY.requests()).filteredOn((request) -> request.path().endsWith("/others"))
			.last()
			.extracting(StubGateway.Request::query)
			.isEqualTo("page=2&before=" + ANCHOR);
	}

	@Test
	void thePagesOfOtherNewsAreNothingToFind() {
		Document page = get(ARTICLE).html();
		assertThat(page.select(".others .pager a")).isNotEmpty()
			.allSatisfy((link) -> assertThat(link.attr("rel")).contains("nofollow"));
		GATEWAY.on(ARTICLE_API + "/others", 200, json("news.others.json", "\"page\": 1", "\"page\": 2"));
		Document second = get(ARTICLE + "?trang=2").html();
		assertThat(second.select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + ARTICLE);
		assertThat(second.select(".others .pager a[rel~=prev]").attr("href")).isEqualTo(ARTICLE);
	}

	@ParameterizedTest
	@CsvSource({ "/tin-tuc, /api/news/articles, news.articles.json, Tin tức tổng hợp",
			"/chuyen-muc/khoa-hoc-cong-nghe, /api/news/articles, news.articles.json, Khoa học",
			"/van-ban, /api/documents, documents.list.json, Văn bản",
			"/thong-bao, /api/news/announcements, news.announcements.json, Thông báo",
			"/hoi-dap, /api/qa/questions, qa.questions.json, Hỏi và đáp",
			"/hinh-anh, /api/news/albums, news.albums.json, Hình hoạt động" })
	void theSecondPageOfAListIsAPageOfItsOwn(String path, String api, String sample, String title) {
		GATEWAY.on(api, 200, paged(sample, 2, 3));
		Document page = get(path + "?trang=2").html();
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + path + "?trang=2");
		assertThat(page.title()).startsWith(title).contains(" – Trang 2 – ");
		GATEWAY.on(api, 200, paged(sample, 1, 3));
		Document first = get(path).html();
		assertThat(first.select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + path);
		assertThat(first.title()).doesNotContain("Trang 1");
	}

	@ParameterizedTest
	@CsvSource({ "/tin-tuc, /api/news/articles, news.articles.json",
			"/chuyen-muc/khoa-hoc-cong-nghe, /api/news/articles, news.articles.json",
			"/van-ban, /api/documents, documents.list.json",
			"/thong-bao, /api/news/announcements, news.announcements.json",
			"/hoi-dap, /api/qa/questions, qa.questions.json", "/hinh-anh, /api/news/albums, news.albums.json",
			"/to-chuc-thanh-vien?nhom=AFFILIATED, /api/members/organisations, members.organisations.json" })
	void aPageBeyondTheLastIsNotThere(String path, String api, String sample) {
		GATEWAY.on(api, 200, paged(sample, 9999, 7));
		Answer page = get(path + (path.contains("?") ? "&" : "?") + "trang=9999");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.html().select("h1").text()).isEqualTo("Không tìm thấy trang này");
	}

	@Test
	void theTreeOfOrganisationsHasOnePage() {
		assertThat(get("/to-chuc-thanh-vien?trang=1").status()).isEqualTo(200);
		assertThat(get("/to-chuc-thanh-vien?trang=9").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "/to-chuc-thanh-vien?nhom=AFFILIATED, /api/members/organisations, members.organisations.json",
			"/tin-tuc?tukhoa=tri%20thuc, /api/news/articles, news.articles.json",
			"/van-ban?nam=2018, /api/documents, documents.list.json",
			"/hoi-dap?chude=to-chuc-hoi, /api/qa/questions, qa.questions.json" })
	void theAddressOfAListKeepsWhatWasChosen(String path, String api, String sample) {
		assertThat(get(path).html().select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + path);
		GATEWAY.on(api, 200, paged(sample, 2, 3));
		Document second = get(path + "&trang=2").html();
		assertThat(second.select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + path + "&trang=2");
		assertThat(second.select("meta[property=og:url]").attr("content")).isEqualTo(ORIGIN + path + "&trang=2");
	}

	@Test
	void aPageOfOtherNewsBeyondTheLastIsNotThere() {
		GATEWAY.on(ARTICLE_API + "/others", 200, paged("news.others.json", 9999, 6));
		assertThat(get(ARTICLE + "?trang=9999").status()).isEqualTo(404);
	}

	private static String paged(String sample, int page, int pages) {
		return StubGateway.read(sample)
			.replaceFirst("\"page\": \\d+", "\"page\": " + page)
			.replaceFirst("\"totalPages\": \\d+", "\"totalPages\": " + pages);
	}

	@ParameterizedTest
	@CsvSource({ "/trang/gioi-thieu, /api/news/pages/gioi-thieu, news.page.json",
			"/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len, /api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len, news.article.json",
			"/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat, /api/news/announcements/moi-tham-gia-hoi-thi-sang-tao-ky-thuat, news.announcement.json",
			"/hinh-anh/hoi-nghi-tong-ket, /api/news/albums/hoi-nghi-tong-ket, news.album.json",
			"/hinh-anh/hoi-nghi-tong-ket/1, /api/news/albums/hoi-nghi-tong-ket, news.album.json",
			"/van-ban/582-qd-ubnd-2018, /api/documents/582-qd-ubnd-2018, documents.document.json",
			"/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y, /api/members/organisations/hoi-chan-nuoi-thu-y, members.organisation.json" })
	void whatIsNotListedIsNotForSearchEngines(String path, String api, String sample) {
		assertThat(get(path).html().select("meta[name=robots]")).isEmpty();
		GATEWAY.on(api, 200, StubGateway.read(sample).replaceFirst("\\{", "{\"visibility\": \"UNLISTED\","));
		assertThat(get(path).html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void anArticleSaysWhatItIsInJsonThatNothingCanBreakOutOf() {
		GATEWAY.on(ARTICLE_API, 200, json("news.article.json", "\"title\": \"Liên hiệp Hội",
				"\"title\": \"</script><script>x()</script> & Liên hiệp Hội"));
		Answer page = get(ARTICLE);
		JsonNode known = structured(page);
		JsonNode article = known.path("@graph").get(0);
		assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
		assertThat(article.path("headline").asString()).startsWith("</script><script>x()</script> & Liên hiệp");
		assertThat(article.path("datePublished").asString()).startsWith("2017-10-13T");
		assertThat(article.path("publisher").path("@type").asString()).isEqualTo("Organization");
		assertThat(known.path("@graph").get(1).path("itemListElement").get(1).path("item").asString())
			.isEqualTo(ORIGIN + "/chuyen-muc/khoa-hoc-cong-nghe");
		assertThat(page.html().select("meta[property=article:published_time]").attr("content"))
			.startsWith("2017-10-13T");
		assertThat(page.body()).doesNotContain("<script>x()");
	}

	@Test
	void aDescriptionEndsWithAWholeCharacter() {
		ObjectNode article = (ObjectNode) JsonMapper.shared().readTree(StubGateway.read("news.article.json"));
		GATEWAY.on(ARTICLE_API, 200, article.put("summary", "x".repeat(198) + "😀".repeat(10)).toString());
		Document page = get(ARTICLE).html();
		assertThat(page.select("meta[name=description], meta[property=og:description]").eachAttr("content")).hasSize(2)
			.containsOnly("x".repeat(198) + "😀…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/van-ban/582-qd-ubnd-2018", "/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y",
			"/hoi-dap/dieu-kien-gia-nhap-lien-hiep-hoi", "/thong-bao", "/trang/gioi-thieu" })
	void everyPageTellsWhereItStands(String path) {
		JsonNode crumbs = structured(get(path)).path("@graph").get(0);
		assertThat(crumbs.path("@type").asString()).isEqualTo("BreadcrumbList");
		assertThat(crumbs.path("itemListElement").get(0).path("item").asString()).isEqualTo(ORIGIN + "/");
		JsonNode last = crumbs.path("itemListElement").get(crumbs.path("itemListElement").size() - 1);
		assertThat(last.path("item").asString()).isEqualTo(ORIGIN + path);
	}

	@Test
	void theHomePageSaysWhoseItIs() {
		JsonNode union = structured(get("/")).path("@graph").get(0);
		assertThat(union.path("@type").asString()).isEqualTo("Organization");
		assertThat(union.path("name").asString()).isNotBlank();
	}

	@Test
	void theHomePageSaysHowItsSiteIsSearched() {
		JsonNode site = structured(get("/")).path("@graph").get(1);
		assertThat(site.path("@type").asString()).isEqualTo("WebSite");
		assertThat(site.at("/potentialAction/@type").asString()).isEqualTo("SearchAction");
		assertThat(site.at("/potentialAction/target").asString())
			.isEqualTo(ORIGIN + "/tim-kiem?q={search_term_string}");
		assertThat(site.at("/potentialAction/query-input").asString()).isEqualTo("required name=search_term_string");
	}

	@Test
	void aBrowserLearnsToSearchTheSite() {
		Element link = get("/van-ban").html().select("link[rel=search]").first();
		assertThat(link.attr("type")).isEqualTo("application/opensearchdescription+xml");
		Answer answer = get(link.attr("href"));
		Document description = Jsoup.parse(answer.body(), Parser.xmlParser());
		assertThat(description.select("ShortName").text()).isEqualTo("LHH Lâm Đồng");
		assertThat(description.select("Url[type=text/html]").attr("template"))
			.isEqualTo(ORIGIN + "/tim-kiem?q={searchTerms}");
		assertThat(answer.header("Surrogate-Key")).contains("site.menu");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Liên hiệp Hội Lâm Đồng", "", " " })
	void aNameThatTheFormatRefusesIsReplaced(String name) {
		GATEWAY.on("/api/site/menu", 200,
				json("site.menu.json", "\"shortName\": \"LHH Lâm Đồng\"", "\"shortName\": \"" + name + "\""));
		assertThat(get("/opensearch.xml").body()).contains("<ShortName>Liên hiệp Hội</ShortName>");
	}

	private static JsonNode structured(Answer page) {
		return JsonMapper.shared().readTree(page.html().select("script[type=application/ld+json]").first().data());
	}

	@ParameterizedTest
	@ValueSource(strings = { ARTICLE, "/hinh-anh/hoi-nghi-tong-ket", "/hinh-anh/hoi-nghi-tong-ket/1" })
	void aSharedPictureIsNoLargerThanItsWidestForm(String path) {
		assertThat(get(path).html().select("meta[property=og:image]").attr("content"))
			.startsWith(ORIGIN + "/api/news/media/")
			.endsWith("?w=1280");
	}

	@Test
	void aPageWithoutAPictureIsSharedWithTheEmblem() {
		String picture = get("/van-ban").html().select("meta[property=og:image]").attr("content");
		assertThat(picture).matches(ORIGIN + "/img/chia-se-[0-9a-f]{32}\\.png");
		assertThat(get(picture.substring(ORIGIN.length())).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/favicon.ico, image/vnd.microsoft.icon", "/apple-touch-icon.png, image/png",
			"/.well-known/security.txt, text/plain;charset=UTF-8",
			"/opensearch.xml, application/opensearchdescription+xml;charset=UTF-8" })
	void whatEverySiteHasIsThere(String path, String type) {
		Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(type);
	}

	@Test
	void aWeaknessCanBeReported() {
		assertThat(get("/.well-known/security.txt").body()).contains("Contact: mailto:",
				"Expires: 2027-05-01T00:00:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/chuyen-muc/cu", "/chuyen-muc/cu/rss.xml", "/chuyen-muc/cu?trang=2" })
	void anOldAddressOfACategoryLeadsToTheNewOne(String path) {
		GATEWAY.on("/api/news/articles",
				new StubGateway.Answer(301, "", Map.of("Location", "/api/news/articles?category=moi&page=2&size=12")));
		Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo(path.replace("/cu", "/moi"));
	}

	@ParameterizedTest
	@CsvSource({ "/hinh-anh/cu, /api/news/albums/", "/hinh-anh/cu/2, /api/news/albums/",
			"/van-ban/cu?x=1, /api/documents/", "/trang/cu, /api/news/pages/",
			"/to-chuc-thanh-vien/cu, /api/members/organisations/" })
	void anOldAddressLeadsToTheNewOneWithAllThatFollows(String path, String api) {
		GATEWAY.on(api + "cu", new StubGateway.Answer(301, "", Map.of("Location", api + "moi")));
		Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo(path.replace("/cu", "/moi"));
	}

	@ParameterizedTest
	@CsvSource({ "/tin-tuc/cu, /api/news/articles/cu", "/van-ban/cu, /api/documents/cu",
			"/hoi-dap/cu, /api/qa/questions/cu", "/to-chuc-thanh-vien/cu, /api/members/organisations/cu",
			"/trang/cu, /api/news/pages/cu" })
	void whatWasWithdrawnIsSaidToBeGone(String path, String api) {
		GATEWAY.on(api, 410, "{\"code\":\"content-withdrawn\"}");
		Answer page = get(path);
		assertThat(page.status()).isEqualTo(410);
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
		assertThat(page.html().select("h1").text()).isEqualTo("Nội dung này đã được gỡ");
		assertThat(page.text()).contains("đã được gỡ xuống").doesNotContain("gõ chưa đúng");
		assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap/khong-co-1.xml", "/tin-tuc/khong-co.json", "/khong-co.txt", "/van-ban/a.pdf",
			"/van-ban/facets", "/van-ban/admin", "/van-ban/files" })
	void whatIsNotThereIsAPageWhateverItsEnding(String path) {
		Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.html().select("h1").text()).isEqualTo("Không tìm thấy trang này");
	}

	@Test
	void opinionsAreAskedForOnlyAsLongAsTheyAreTaken() {
		consultation("2025-02-01");
		assertThat(get("/van-ban/582-qd-ubnd-2018").text()).doesNotContain("Gửi ý kiến")
			.contains("đã hết hạn lấy ý kiến (đến hết ngày 01/02/2025)");
		consultation("2026-11-21");
		assertThat(get("/van-ban/582-qd-ubnd-2018").text()).doesNotContain("Gửi ý kiến");
		consultation("2026-11-22");
		assertThat(get("/van-ban/582-qd-ubnd-2018").text()).contains("đang lấy ý kiến", "Gửi ý kiến");
	}

	private static void consultation(String end) {
		GATEWAY.on("/api/documents/582-qd-ubnd-2018", 200,
				StubGateway.read("documents.document.json")
					.replace("\"isDraftForComment\": false", "\"isDraftForComment\": true")
					.replaceFirst("\"commentTo\": (null|\"[^\"]*\")", "\"commentTo\": \"" + end + "\""));
	}

	@ParameterizedTest
	@CsvSource({ "2025-02-01, false", "2026-11-21, false", "2026-11-22, true", "2027-01-31, true" })
	void aConsultationLeavesTheHomePageAndTheListWithItsLastDay(String end, boolean open) {
		GATEWAY.on("/api/site/home", 200, withDraft("site.home.json", end));
		GATEWAY.on("/api/documents", 200, withDraft("documents.list.json", end));
		assertThat(get("/").html().select(".consult li").isEmpty()).isEqualTo(!open);
		assertThat(get("/van-ban").html().select(".badge-consult").isEmpty()).isEqualTo(!open);
	}

	private static String withDraft(String sample, String end) {
		JsonNode whole = JsonMapper.shared().readTree(StubGateway.read(sample));
		ObjectNode list = (ObjectNode) whole.at(whole.has("blocks") ? "/blocks/documents" : "");
		ObjectNode draft = (ObjectNode) JsonMapper.shared()
			.readTree(StubGateway.read("documents.list.json"))
			.path("items")
			.get(0);
		list.putArray("items").add(draft.put("isDraftForComment", true).put("commentTo", end));
		return whole.toString();
	}

}
