package vn.lhh.web.page.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;
import vn.lhh.web.client.SearchApi;

import static org.assertj.core.api.Assertions.assertThat;

class SearchControllerTests extends WebTest {

	private static final String API = "/api/search";

	private static final String SEARCH = "/tim-kiem?q=hoi%20thi";

	private static ObjectNode results() {
		return (ObjectNode) JsonMapper.shared().readTree(StubGateway.read("search.results.json"));
	}

	private static void found(ObjectNode results) {
		GATEWAY.on(API, 200, results.toString());
	}

	private static ObjectNode nothing() {
		ObjectNode nothing = results().put("totalItems", 0).put("totalPages", 0);
		nothing.putArray("items");
		ObjectNode facets = nothing.putObject("facets");
		List.of("type", "category", "issuer", "year").forEach(facets::putArray);
		return nothing;
	}

	private static String asked() {
		return GATEWAY.requests()
			.stream()
			.filter((request) -> request.path().equals(API))
			.map(StubGateway.Request::query)
			.reduce((first, last) -> last)
			.orElseThrow();
	}

	private static List<String> links(Document page, String selector) {
		return page.select(selector).eachAttr("href");
	}

	@Test
	void whatWasFoundIsShownWithWhatItIsAndWhereTheWordsStand() {
		Document page = get(SEARCH).html();
		assertThat(page.select(".found").text()).isEqualTo("Tìm thấy 24 kết quả");
		Element document = page.select(".hits li").get(1);
		assertThat(document.select(".kicker").text()).isEqualTo("Văn bản");
		assertThat(document.select("h2 a").attr("href")).isEqualTo("/van-ban/582-qd-ubnd-2018");
		assertThat(document.select("h2 mark").eachText()).containsExactly("Hội thi", "Sáng tạo");
		assertThat(document.select("h2").text()).endsWith("tổ chức Hội thi Sáng tạo kỹ thuật tỉnh Lâm Đồng");
		assertThat(document.select(".hit-more").text()).isEqualTo("Số 582/QĐ-UBND 30/03/2018");
		assertThat(page.select(".hits li").get(3).select(".hit-more")).isEmpty();
	}

	@Test
	void nothingThatIsTypedOrFoundBecomesMarkup() {
		String evil = "<script>x()</script>\"'&<b>";
		ObjectNode results = results().put("didYouMean", evil);
		ObjectNode hit = (ObjectNode) results.path("items").get(0);
		hit.put("url", "javascript:x()").put("numberSymbol", evil);
		((ObjectNode) hit.path("title")).put("text", evil);
		((ObjectNode) results.at("/facets/year").get(0)).put("name", evil).put("code", evil);
		found(results);
		Answer answer = get("/tim-kiem?q=" + URLEncoder.encode(evil, StandardCharsets.UTF_8) + "&issuer=%3Cb%3E");
		Document page = answer.html();
		assertThat(answer.body()).doesNotContain("<script>x()");
		assertThat(page.select("b, main script")).isEmpty();
		assertThat(page.select(".hits h2 a").first().attr("href")).isEqualTo("#");
		assertThat(page.select(".hits h2").first().text()).isEqualTo(evil);
		assertThat(page.select("#tim").attr("value")).isEqualTo(evil);
	}

	@Test
	void aSearchIsPassedOnWithAllThatWasChosen() {
		get("/tim-kiem?q=hội+thi&type=document&from=2018-01-01&to=2018-12-31&category=a&issuer=b&year=2018&sort=date&page=2&snapshot=s1");
		assertThat(asked()).isEqualTo("q=hội thi&type=document&from=2018-01-01&to=2018-12-31&category=a&issuer=b"
				+ "&year=2018&sort=date&page=2&size=10&snapshot=s1");
	}

	@Test
	void lettersInTwoPartsAndInvisibleOnesAreTheSameWords() {
		get("/tim-kiem?q=%20ho%CC%A3%CC%82i%E2%80%8B%E2%80%AE%20%20thi");
		assertThat(asked()).isEqualTo("q=hội thi&size=10");
	}

	@Test
	void everyTypeHasATabAndTheChosenOneStaysWithoutHits() {
		Document page = get(SEARCH + "&type=album&sort=date").html();
		assertThat(page.select(".search-tabs a").eachText()).containsExactly("Tất cả 24", "Tin tức 11", "Văn bản 7",
				"Thông báo 4", "Tổ chức 2", "Hình ảnh 0");
		assertThat(page.select(".search-tabs [aria-current]").text()).isEqualTo("Hình ảnh 0");
		assertThat(links(page, ".search-tabs a")).startsWith(SEARCH + "&sort=date", SEARCH + "&type=article&sort=date");
		assertThat(page.select(".search-form input[type=hidden]").eachAttr("name")).containsExactly("type", "sort");
	}

	@Test
	void aFilterIsALinkThatKeepsTheOthersAndTakesItselfBack() {
		Document page = get(SEARCH + "&year=2018&issuer=ubnd-tinh-lam-dong&from=2018-01-01").html();
		assertThat(links(page, ".facet a")).contains(
				SEARCH + "&from=2018-01-01&category=hoat-dong-hoi&issuer=ubnd-tinh-lam-dong&year=2018",
				SEARCH + "&from=2018-01-01&issuer=ubnd-tinh-lam-dong&year=2026",
				SEARCH + "&from=2018-01-01&issuer=ubnd-tinh-lam-dong");
		assertThat(page.select(".chosen a").eachText()).containsExactly("UBND tỉnh Lâm Đồng: bỏ điều kiện này",
				"2018: bỏ điều kiện này", "Ngày từ 01/01/2018: bỏ điều kiện này");
		assertThat(links(page, ".chosen a")).containsExactly(SEARCH + "&from=2018-01-01&year=2018",
				SEARCH + "&from=2018-01-01&issuer=ubnd-tinh-lam-dong", SEARCH + "&issuer=ubnd-tinh-lam-dong&year=2018");
		assertThat(page.select(".facet-dates input[type=hidden]").eachAttr("value")).containsExactly("hoi thi",
				"ubnd-tinh-lam-dong", "2018");
	}

	@Test
	void aLongFacetIsFoldedButNotItsChosenValue() {
		ObjectNode results = results();
		ArrayNode issuers = ((ObjectNode) results.path("facets")).putArray("issuer");
		IntStream.rangeClosed(1, 20)
			.forEach((number) -> issuers.addObject()
				.put("code", "cq-" + number)
				.put("name", "Cơ quan " + number)
				.put("count", 1));
		found(results);
		Document page = get(SEARCH + "&issuer=cq-15").html();
		Elements folded = page.select(".facet details a");
		assertThat(folded).hasSize(11);
		assertThat(page.select(".facet summary").text()).isEqualTo("Xem thêm 11");
		assertThat(page.select(".facet > ul a[aria-current]").text()).startsWith("Cơ quan 15");
	}

	@Test
	void pagesAreTurnedInTheSnapshotOfTheFirst() {
		Document page = get(SEARCH + "&sort=date").html();
		assertThat(links(page, ".pager a[rel~=next]"))
			.containsExactly(SEARCH + "&sort=date&snapshot=0198c0de7a31&page=2");
		assertThat(page.select(".search-tabs a, .facet a, .sorts a, .did-you-mean a").eachAttr("href"))
			.noneMatch((link) -> link.contains("snapshot"));
		found(results().put("page", 2));
		Document second = get(SEARCH + "&snapshot=0198c0de7a31&page=2").html();
		assertThat(second.title()).startsWith("Tìm “hoi thi” – Trang 2 – ");
		assertThat(links(second, ".pager a[rel~=prev]")).containsExactly(SEARCH + "&snapshot=0198c0de7a31");
	}

	@Test
	void resultsAreNothingForSearchEngines() {
		Document page = get(SEARCH + "&snapshot=s1&page=2").html();
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + SEARCH);
		assertThat(get("/tim-kiem").html().select("meta[name=robots]")).isEmpty();
	}

	@Test
	void anAnswerIsKeptNoLongerThanTheIndexAllows() {
		GATEWAY.sample(API, "search.results.json", Map.of("Cache-Control", "public, max-age=1"));
		assertThat(get(SEARCH).header("Cache-Control")).isEqualTo("public, max-age=0, s-maxage=1");
	}

	@Test
	void fitOrDateIsChosenByALink() {
		Document page = get(SEARCH + "&year=2018").html();
		assertThat(page.select(".sorts [aria-current]").text()).isEqualTo("Phù hợp nhất");
		assertThat(links(page, ".sorts a")).containsExactly(SEARCH + "&year=2018", SEARCH + "&year=2018&sort=date");
		assertThat(get(SEARCH + "&sort=date").html().select(".sorts [aria-current]").text()).isEqualTo("Mới nhất");
	}

	@Test
	void whoFindsNothingIsHelped() {
		found(nothing());
		Document page = get(SEARCH + "&year=1066").html();
		assertThat(page.select(".found").text()).isEqualTo("Không tìm thấy kết quả nào cho “hoi thi”");
		assertThat(links(page, ".did-you-mean a")).containsExactly(
				"/tim-kiem?q=h%E1%BB%99i%20thi%20s%C3%A1ng%20t%E1%BA%A1o%20k%E1%BB%B9%20thu%E1%BA%ADt&year=1066");
		assertThat(links(page, ".search-tips a")).containsExactly(SEARCH, "/trang/lien-he", "/hoi-dap/gui-cau-hoi");
		assertThat(page.select(".pager, .search-tabs")).isEmpty();
	}

	@Test
	void aPageBeyondTheLastLeadsBackToTheFirst() {
		ObjectNode beyond = results().put("page", 9999);
		beyond.putArray("items");
		found(beyond);
		Answer page = get(SEARCH + "&page=9999");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Không còn kết quả nào ở trang này", "24 kết quả trong 3 trang");
		assertThat(links(page.html(), ".search-main a")).containsExactly(SEARCH);
	}

	@Test
	void whileTheIndexIsRebuiltThePageSaysSo() {
		assertThat(get(SEARCH).text()).doesNotContain("đang được dựng lại");
		found(results().put("complete", false));
		Answer page = get(SEARCH);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Kho tìm kiếm đang được dựng lại");
		assertThat(page.header("Portal-Complete")).isEqualTo("?0");
	}

	@ParameterizedTest
	@ValueSource(ints = { 404, 500, 502, 503, 504 })
	void whileSearchIsAwayTheBoxFindsDocuments(int status) {
		GATEWAY.on(API, status, "{}");
		assertAway(get(SEARCH));
	}

	@Test
	void aSilentSearchIsAwayToo() {
		GATEWAY.silent(API);
		assertAway(get(SEARCH));
	}

	private static void assertAway(Answer answer) {
		Document page = answer.html();
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).isEqualTo("10");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.text()).contains("Tìm kiếm trên toàn trang đang tạm gián đoạn");
		assertThat(page.select(".search-form").attr("action")).isEqualTo("/van-ban");
		assertThat(page.select(".search-form input").eachAttr("name")).containsExactly("q");
		assertThat(page.select("#tim").attr("value")).isEqualTo("hoi thi");
		assertThat(links(page, ".search-away a")).containsExactly("/tin-tuc?tukhoa=hoi%20thi", "/hoi-dap?q=hoi%20thi",
				"/to-chuc-thanh-vien?q=hoi%20thi", SEARCH);
		assertThat(page.select(".nav-list a")).isNotEmpty();
	}

	@Test
	void aWrongValueIsNamedAboveTheBoxWhichKeepsTheWords() {
		GATEWAY.on(API, 400, StubGateway.read("problem.json"));
		Answer answer = get(SEARCH + "&from=hom-qua");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		Document page = answer.html();
		assertThat(page.select(".error-summary li").text()).isEqualTo("Từ ngày: ngày phải có dạng yyyy-MM-dd.");
		assertThat(page.select("#tim").attr("value")).isEqualTo("hoi thi");
		assertThat(page.select("#tim").attr("aria-describedby")).isEqualTo(page.select(".error-summary").attr("id"));
	}

	@Test
	void whoAsksTooOftenIsToldSo() {
		GATEWAY.on(API, 429, "{}");
		assertThat(get(SEARCH).status()).isEqualTo(429);
	}

	@ParameterizedTest
	@CsvSource({ "/tim-kiem", "/tim-kiem?q=", "/tim-kiem?q=%20%E2%80%8B&type=x" })
	void withoutWordsNothingIsAskedFor(String address) {
		Answer page = get(address);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Gõ có dấu hay không dấu đều được");
		assertThat(GATEWAY.requests()).noneMatch((request) -> request.path().equals(API));
	}

	@Test
	void theBoxOfEveryPageLeadsHere() {
		Document page = get("/van-ban").html();
		assertThat(page.select(".head-search").attr("action")).isEqualTo("/tim-kiem");
		assertThat(page.select(".head-search input[data-suggest]").attr("placeholder")).isEqualTo("Tìm trên trang…");
	}

	@Test
	void suggestionsNameTypesAsResultsDo() {
		String script = get(get("/").html().select("script[src*=suggest]").attr("src")).body();
		assertThat(
				List.of("article", "announcement", "page", "document", "organisation", "person", "album", "question"))
			.allSatisfy((type) -> assertThat(script).contains(type + ": '" + SearchApi.typeName(type) + "'"));
	}

}
