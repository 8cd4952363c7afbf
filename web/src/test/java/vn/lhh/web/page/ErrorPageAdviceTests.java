package vn.lhh.web.page;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPageAdviceTests extends WebTest {

	@ParameterizedTest
	@ValueSource(strings = { "/khong-co", "/tin-tuc/khong-co", "/chuyen-muc/khong-co", "/van-ban/khong-co",
			"/thong-bao/khong-co", "/to-chuc-thanh-vien/khong-co", "/hoi-dap/khong-co", "/hinh-anh/khong-co",
			"/trang/khong-co" })
	void whatIsNotThereIsSaidInVietnameseWithAWayOn(String address) {
		Answer page = get(address);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
		assertThat(page.html().select("h1").text()).isEqualTo("Không tìm thấy trang này");
		assertThat(page.html().select("a[href=/]")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/van-ban?q=%ff", "/hoi-dap?q=%C3%28", "/hinh-anh?trang=%80" })
	void aParameterThatIsNotTextIsTheReadersMistake(String address) {
		Answer page = get(address);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.html().select("h1").text()).isEqualTo("Yêu cầu không hợp lệ");
	}

	@ParameterizedTest
	@CsvSource({ "/van-ban?nam=abc, /api/documents, year, Năm", "/van-ban?so=x, /api/documents, number, 'Số, ký hiệu'",
			"/hoi-dap?chude=x, /api/qa/questions, topic, Chủ đề",
			"/tin-tuc?trang=x, /api/news/articles, page, Trang số" })
	void aRefusedRequestSaysWhichValueWasWrong(String address, String api, String field, String label) {
		GATEWAY.on(api, 400, """
				{"status": 400, "code": "validation-failed", "detail": "Có 1 mục cần sửa.", "errors": [
				{"field": "%s", "code": "invalid", "message": "Giá trị không hợp lệ."}]}""".formatted(field));
		Answer page = get(address);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.html().select("main li").eachText()).contains(label + ": giá trị không hợp lệ.");
	}

	@Test
	void aSlugCanNeverReachAnotherPathOfTheGateway() {
		get("/tin-tuc/a%2E%2E");
		get("/tin-tuc/a%3Fsize=1");
		get("/tin-tuc/a%2F..%2Fadmin");
		get("/tin-tuc/a;b=c/../admin");
		assertThat(GATEWAY.requests()).extracting(StubGateway.Request::path)
			.noneMatch((path) -> path.startsWith("/api/news/articles/a"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "facets", "admin", "files", "media", "openapi" })
	void anAddressOfTheApiIsNoDocument(String slug) {
		GATEWAY.on("/api/documents/" + slug, 200, StubGateway.read("documents.facets.json"));
		Answer page = get("/van-ban/" + slug);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.html().select("h1").text()).isEqualTo("Không tìm thấy trang này");
		assertThat(GATEWAY.requests()).extracting(StubGateway.Request::path).doesNotContain("/api/documents/" + slug);
	}

	@Test
	void theProblemPageLooksLikeThePagesOfTheSite() {
		assertThat(get("/khong-co").html().select("link[rel=stylesheet]").attr("href"))
			.matches("/css/site-[0-9a-f]{32}\\.css");
	}

	@Test
	void aSectionOutOfReachIsUnavailableWhileTheOthersWork() {
		GATEWAY.down("/api/news");
		Answer page = get("/tin-tuc");
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.header("Retry-After")).isEqualTo("10");
		assertThat(page.text()).contains("tạm thời chưa tải được", "Các mục khác của trang vẫn dùng được");
		assertThat(get("/van-ban").status()).isEqualTo(200);
	}

	@Test
	void anAnswerThatCanNotBeReadIsUnavailableAndNotEmpty() {
		GATEWAY.on("/api/documents", 200, "<html>");
		assertThat(get("/van-ban").status()).isEqualTo(503);
	}

	@Test
	void aChangedSlugLeadsToTheNewPage() {
		GATEWAY.on("/api/news/articles/cu",
				new StubGateway.Answer(301, "", Map.of("Location", "/api/news/articles/moi")));
		Answer page = get("/tin-tuc/cu");
		assertThat(page.status()).isEqualTo(301);
		assertThat(page.header("Location")).isEqualTo("/tin-tuc/moi");
	}

	@Test
	void aBadPageNumberIsAnsweredWithTheServicesOwnWords() {
		GATEWAY.on("/api/news/articles", 400, StubGateway.read("problem.json"));
		Answer page = get("/tin-tuc?trang=abc");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("Có 1 mục cần sửa.", "Ngày phải có dạng yyyy-MM-dd.");
	}

	@Test
	void whatCanOnlyBeReadCanNotBePosted() {
		assertThat(post("/van-ban", Map.of(), "Origin", ORIGIN).status()).isEqualTo(405);
	}

	@Test
	void aPageThatSaysWhatIsWrongTellsMachinesNothing() {
		Answer page = post("/", Map.of(), "Origin", ORIGIN);
		assertThat(page.status()).isEqualTo(405);
		assertThat(page.html().select("script[type=application/ld+json]")).isEmpty();
	}

}
