package vn.lhh.web.page;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingPagesTests extends WebTest {

	private static final String ARTICLE = "/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len";

	private static final String ARTICLE_API = "/api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len";

	@Test
	void anArticleHasItsDateItsSummaryAndItsWayBack() {
		Document page = get(ARTICLE).html();
		assertThat(page.select("time.when").text()).isEqualTo("(13/10/2017)");
		assertThat(page.select(".reading-summary").text()).startsWith("Trải qua 4 kỳ đại hội");
		assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("/", "/chuyen-muc/khoa-hoc-cong-nghe");
		assertThat(page.select("meta[property=og:image]").attr("content")).startsWith(ORIGIN + "/api/news/media/");
	}

	@Test
	void anArticleWithoutAPictureBeginsWithItsText() {
		GATEWAY.on(ARTICLE_API, 200, json("news.article.json", "\"leadImage\": {", "\"noImage\": {"));
		Document page = get(ARTICLE).html();
		assertThat(page.select(".reading figure, .reading svg, .reading img")).isEmpty();
		assertThat(page.select(".reading-head + .reading-summary")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trang/gioi-thieu", "/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat",
			"/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y" })
	void aTelephoneNumberIsALinkWhereverItStands(String address) {
		GATEWAY.on("/api/news/pages/gioi-thieu", 200,
				json("news.page.json", "<p>…</p>", "<p><a href='tel:02633000000'>0263 3 000 000</a></p>"));
		Document page = get(address).html();
		assertThat(page.getElementsContainingOwnText("0263 3 000 000")).isNotEmpty()
			.allSatisfy((number) -> assertThat(number.attr("href")).isEqualTo("tel:02633000000"));
	}

	@Test
	void otherNewsIsADatedListInPages() {
		Document page = get(ARTICLE + "?trang=2").html();
		assertThat(page.select(".others .dated-list").text()).contains("(13/10/2017)");
		assertThat(page.select(".others .pager-count").text()).isEqualTo("Trang 1/6 trang");
		assertThat(page.select(".others .pager a[rel~=next]").attr("href"))
			.isEqualTo(ARTICLE + "?before=2017-10-13T02%3A00%3A00Z%2C0198c0de-0000-7000-8000-00000000000a&trang=2");
		assertThat(GATEWAY.requests()).filteredOn((request) -> request.path().endsWith("/others"))
			.extracting(StubGateway.Request::query)
			.containsExactly("page=2");
	}

	@Test
	void withoutTheOtherNewsTheArticleIsStillThere() {
		GATEWAY.on(ARTICLE_API + "/others", 503, "{}");
		Answer page = get(ARTICLE);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Trải qua 4 kỳ đại hội", "Danh sách tin khác tạm thời chưa tải được");
	}

	@ParameterizedTest
	@CsvSource({ "INVITATION, Hạn đăng ký", "DEADLINE, Hạn nộp", "RECRUITMENT, Hạn nộp" })
	void aDeadlineSaysWhatIsDue(String kind, String label) {
		String changed = "\"kind\": \"" + kind + "\"";
		GATEWAY.on("/api/news/announcements", 200,
				json("news.announcements.json", "\"kind\": \"INVITATION\"", changed));
		GATEWAY.on("/api/news/announcements/moi-tham-gia-hoi-thi-sang-tao-ky-thuat", 200,
				json("news.announcement.json", "\"kind\": \"INVITATION\"", changed));
		assertThat(get("/thong-bao").html().select(".notice-more").text()).contains(label + ": 15/12/2026");
		assertThat(get("/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat").html().select(".facts dt").eachText())
			.contains(label);
	}

	@Test
	void aNoticeOfADeadlineSaysSoOnce() {
		GATEWAY.on("/api/news/announcements", 200,
				json("news.announcements.json", "\"kind\": \"INVITATION\"", "\"kind\": \"DEADLINE\"")
					.replace("Giấy mời", "Hạn nộp"));
		assertThat(get("/thong-bao").html().select(".notice-more").text()).containsOnlyOnce("Hạn nộp");
	}

	@Test
	void aPhotoHasAPageWithItsCaptionAndItsNeighbours() {
		GATEWAY.on("/api/news/albums/hoi-nghi-tong-ket", 200, json("news.album.json", "\"photos\": [", """
				"photos": [{"url": "/api/news/media/a", "alt": "Một", "caption": "Khai mạc", "credit": "Văn An"},
				{"url": "/api/news/media/b", "alt": "Hai"},"""));
		Document first = get("/hinh-anh/hoi-nghi-tong-ket/1").html();
		assertThat(first.select("h1").text()).isEqualTo("Hội nghị tổng kết – ảnh 1");
		assertThat(first.select("figcaption").text()).isEqualTo("Khai mạc (Ảnh: Văn An)");
		assertThat(first.select(".photo-nav [rel]").eachAttr("href")).containsExactly("/hinh-anh/hoi-nghi-tong-ket/2");
		Document second = get("/hinh-anh/hoi-nghi-tong-ket/2").html();
		assertThat(second.select("figcaption")).isEmpty();
		assertThat(second.select(".photo-count").text()).isEqualTo("Ảnh 2/3");
		assertThat(second.select(".photo-nav [rel]").eachAttr("href")).containsExactly("/hinh-anh/hoi-nghi-tong-ket/1",
				"/hinh-anh/hoi-nghi-tong-ket/3");
		assertThat(get("/hinh-anh/hoi-nghi-tong-ket").html().select(".gallery a").eachAttr("href")).containsExactly(
				"/hinh-anh/hoi-nghi-tong-ket/1", "/hinh-anh/hoi-nghi-tong-ket/2", "/hinh-anh/hoi-nghi-tong-ket/3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "2", "-1", "x", "01", "99999999999" })
	void aPhotoThatIsNotThereIsNotFound(String number) {
		assertThat(get("/hinh-anh/hoi-nghi-tong-ket/" + number).status()).isEqualTo(404);
	}

	@Test
	void aTagLeadsToTheNewsThatHaveIt() {
		String link = get(ARTICLE).html().select(".tags a").attr("href");
		assertThat(link).startsWith("/tin-tuc?tukhoa=");
		Answer page = get(link);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.html().select("h1").text()).startsWith("Tin có từ khóa “");
		assertThat(GATEWAY.requests()).anySatisfy((request) -> {
			assertThat(request.path()).isEqualTo("/api/news/articles");
			assertThat(request.query()).startsWith("tag=");
		});
	}

	@Test
	void listsShowWholeSentencesOfASummary() {
		String first = "Các nhà khoa học đã bàn về nước tưới, về giống mới và về cách giữ đất trên đồi dốc của tỉnh.";
		ObjectNode list = (ObjectNode) JsonMapper.shared().readTree(StubGateway.read("news.articles.json"));
		((ObjectNode) list.path("items").get(0)).put("summary",
				first + " Kinh phí của đề tài này lên tới 15.000.000.000 đồng trong ba năm liền.");
		GATEWAY.on("/api/news/articles", 200, list.toString());
		assertThat(get("/tin-tuc").html().select(".story-summary").first().text()).isEqualTo(first);
	}

	@Test
	void listsOfNewsLeaveNoLevelOfHeadingsOut() {
		assertThat(get("/tin-tuc").html().select("main h1, main h2, main h3").eachText()).isNotEmpty();
		assertThat(get("/tin-tuc").html().select("main .list-main h2")).isNotEmpty();
		assertThat(get("/tin-tuc").html().select("main h3")).isEmpty();
	}

	@Test
	void onPhonesOneBoxOfTheFilterIsEnoughUnlessMoreIsAsked() {
		assertThat(get("/van-ban?q=abc").html().select(".filters-toggle").attr("aria-expanded")).isEqualTo("false");
		Document narrowed = get("/van-ban?nam=2018").html();
		assertThat(narrowed.select(".filters-toggle").attr("aria-expanded")).isEqualTo("true");
		assertThat(narrowed.select("#loc-them").hasClass("is-open")).isTrue();
	}

	@Test
	void htmlOfAServiceIsCleanedAgain() {
		GATEWAY.on(ARTICLE_API, 200,
				json("news.article.json", "<p>Trải qua 4 kỳ đại hội …</p>",
						"<p onclick='x()'>An toàn</p><script>x()</script><iframe src='//x'></iframe><style>p{}</style>"
								+ "<img src='https://x.example/a.png'><a href='javascript:x()'>bấm</a>"));
		Document page = get(ARTICLE).html();
		assertThat(page.select(".prose").html()).contains("<p>An toàn</p>")
			.doesNotContain("script", "iframe", "style", "onclick", "x.example", "javascript");
	}

	@Test
	void anArticleThatAsksNotToBeFoundSaysSo() {
		GATEWAY.on(ARTICLE_API, 200, json("news.article.json", "\"noindex\": false", "\"noindex\": true"));
		assertThat(get(ARTICLE).html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void aDocumentShowsItsNumberAsPrintedItsDatesAndItsFiles() {
		Document page = get("/van-ban/582-qd-ubnd-2018").html();
		assertThat(page.select("h1").text()).isEqualTo("582/QĐ-UBND");
		assertThat(page.select(".timeline li").eachText()).containsExactly("Ban hành 30/03/2018", "Có hiệu lực Chưa rõ",
				"Hết hiệu lực Chưa rõ");
		assertThat(page.select(".files").text()).contains("PDF", "Toàn văn", "44,6 KB");
		assertThat(page.select(".relations").text()).contains("Thay thế Quyết định 2136/QĐ-UBND");
		assertThat(page.select(".chips").text()).contains("Chưa xác định", "Không có ký hiệu");
	}

	@Test
	void theDocumentFiltersReachTheServiceAndStayInTheForm() {
		Document page = get("/van-ban?so=582+qd&loai=QD&nam=2018&trang=1").html();
		assertThat(page.select("input[name=so]").attr("value")).isEqualTo("582 qd");
		assertThat(page.select("select[name=loai] option[selected]").attr("value")).isEqualTo("QD");
		assertThat(GATEWAY.requests()).filteredOn((request) -> request.path().equals("/api/documents"))
			.extracting(StubGateway.Request::query)
			.containsExactly("number=582 qd&type=QD&year=2018&page=1&size=20");
	}

	@Test
	void pagingKeepsEveryFilter() {
		GATEWAY.on("/api/documents", 200, json("documents.list.json", "\"totalPages\": 1", "\"totalPages\": 9"));
		assertThat(get("/van-ban?q=quy+ch%E1%BA%BF&nam=2018").html().select(".pager a[rel=next]").attr("href"))
			.isEqualTo("/van-ban?q=quy%20ch%E1%BA%BF&nam=2018&trang=2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "loai", "linhvuc", "coquan" })
	void aChoiceThatLeavesNothingIsStillSeenToBeMade(String filter) {
		Document page = get("/van-ban?" + filter + "=khong-co").html();
		assertThat(page.select("#loc-" + filter + " option[selected]").eachText()).containsExactly("khong-co (0)");
		assertThat(get("/van-ban?" + filter + "=").html().select("option[selected]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "8", "-7" })
	void aLengthOfTimeThatIsNotOfferedIsAMistake(String length) {
		assertThat(get("/thong-ke?ngay=" + length).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/tin-tuc?tukhoa=", "/van-ban?q=", "/van-ban?so=", "/hoi-dap?q=", "/to-chuc-thanh-vien?q=" })
	void whatIsSearchedForTurnsNoTextAround(String address) {
		Answer page = get(address + "%E2%80%AEc%C3%A2y%E2%81%A6%20x");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("cây x").doesNotContain("\u202E", "\u2066", "%E2%80%AE");
	}

	@Test
	void withoutTheTopicsTheQuestionsAreStillThere() {
		GATEWAY.on("/api/qa/topics", 503, "{}");
		Answer page = get("/hoi-dap");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Điều kiện gia nhập Liên hiệp Hội?");
	}

	@Test
	void withoutTheFacetsTheDocumentsAreStillThere() {
		GATEWAY.on("/api/documents/facets", 503, "{}");
		assertThat(get("/van-ban").text()).contains("582/QĐ-UBND", "Các lựa chọn lọc tạm thời chưa tải được");
	}

	@Test
	void documentsKeepTheOrderOfTheService() {
		assertThat(get("/van-ban").html().select(".doc-table thead th").eachText()).containsExactly("Số/Ký hiệu",
				"Ngày ban hành", "Trích yếu", "Hiệu lực");
		assertThat(get("/van-ban").html().select(".doc-date time").text()).isEqualTo("30/03/2018");
	}

	@Test
	void theStatisticsPageDrawsEveryDayAndPrintsTheDefinition() {
		Answer page = get("/thong-ke?ngay=7");
		assertThat(page.html().select(".chart-wide .chart-line").attr("points").split(" ")).hasSize(7);
		assertThat(page.html().select(".numbers tbody tr").eachText()).hasSize(7)
			.first()
			.isEqualTo("22/11/2026 10 31 1 2");
		assertThat(page.text()).contains("Một lượt xem là một trang được hiển thị cho người đọc.",
				"đếm tiếp từ 538.980 lượt", "tính đến 01/04/2018");
		assertThat(GATEWAY.requests()).filteredOn((request) -> request.path().endsWith("/daily"))
			.extracting(StubGateway.Request::query)
			.containsExactly("from=2026-11-16&to=2026-11-22");
	}

	@Test
	void whatWasReadMostHasItsTitle() {
		assertThat(get("/thong-ke").html().select(".bars").text()).contains("Liên hiệp Hội Lâm Đồng", "12");
	}

	@Test
	void withoutTheStatisticsThePageSaysWhichPartIsMissing() {
		GATEWAY.down("/api/stats");
		Answer page = get("/thong-ke");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Bộ đếm lượt truy cập tạm thời chưa tải được",
				"Lịch sử theo ngày tạm thời chưa tải được");
		assertThat(get("/thong-ke/bo-dem.svg").body()).contains("chưa tải được");
	}

	@Test
	void aSilentGatewayCostsAPartAndNotThePage() {
		GATEWAY.silent("/api/news/categories");
		Answer page = get("/tin-tuc");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Danh sách chuyên mục tạm thời chưa tải được");
	}

	@Test
	void aPageWithNothingKnownOfItsFreshnessIsKeptShortly() {
		GATEWAY.sample("/api/news/albums", "news.albums.json", Map.of());
		assertThat(get("/hinh-anh").header("Cache-Control")).isEqualTo("public, max-age=0, s-maxage=10");
	}

}
