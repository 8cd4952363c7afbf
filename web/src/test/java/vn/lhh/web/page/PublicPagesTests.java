package vn.lhh.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.web.page.security.PreferencesScript;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PublicPagesTests extends WebTest {

	private static final String ASK = "/hoi-dap/gui-cau-hoi";

	private static final Path SCRIPTS = Path.of("src/main/resources/static/js");

	private static final Path PREFERENCES = Path.of("src/main/resources/inline");

	static Stream<Arguments> addresses() {
		return Stream.of(arguments("/", "Mời tham gia Hội thi Sáng tạo kỹ thuật"),
				arguments("/tin-tuc", "Liên hiệp Hội Lâm Đồng tiếp tục vươn lên"),
				arguments("/chuyen-muc/khoa-hoc-cong-nghe", "Tin khoa học và công nghệ"),
				arguments("/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len", "Trải qua 4 kỳ đại hội"),
				arguments("/thong-bao", "Mời tham gia Hội thi Sáng tạo kỹ thuật"),
				arguments("/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat", "Kính mời"),
				arguments("/van-ban", "582/QĐ-UBND"), arguments("/van-ban/582-qd-ubnd-2018", "UBND tỉnh Lâm Đồng"),
				arguments("/to-chuc-thanh-vien", "Hội Chăn nuôi Thú y"),
				arguments("/to-chuc-thanh-vien?q=thu+y", "Hội Chăn nuôi Thú y tỉnh Lâm Đồng"),
				arguments("/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y", "Nguyễn Văn An"),
				arguments("/hoi-dap", "Điều kiện gia nhập Liên hiệp Hội?"),
				arguments("/hoi-dap/dieu-kien-gia-nhap-lien-hiep-hoi", "Chánh Văn phòng"),
				arguments("/hoi-dap/gui-cau-hoi", "Tôi đã đọc và đồng ý"), arguments("/hoi-dap/tra-cuu", "Mã tra cứu"),
				arguments("/hinh-anh", "Hội nghị tổng kết"),
				arguments("/hinh-anh/hoi-nghi-tong-ket", "Chủ tọa hội nghị"),
				arguments("/hinh-anh/hoi-nghi-tong-ket/1", "Ảnh 1/1"),
				arguments("/trang/gioi-thieu", "Chức năng nhiệm vụ"), arguments("/thong-ke", "538.980"),
				arguments("/tim-kiem?q=hoi+thi", "Mời tham gia Hội thi Sáng tạo kỹ thuật"),
				arguments("/so-do-trang", "Khoa học & Công nghệ"));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyAddressAnswersWithItsContent(String address, String content) {
		Answer page = get(address);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.text()).contains(content);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void noPageStylesAnythingInlineOrRunsMoreThanItsReadersPreferences(String address) {
		Document page = get(address).html();
		assertThat(page.select("script:not([src]):not([type=application/ld+json])")).extracting(Element::outerHtml)
			.containsExactly(new PreferencesScript().element().toString());
		assertThat(page.select("style, [style]")).isEmpty();
		assertThat(page.getAllElements().stream().flatMap((element) -> element.attributes().asList().stream()))
			.noneMatch((attribute) -> attribute.getKey().startsWith("on"));
		assertThat(page.select("script[src], link[rel=stylesheet], img[src]")).isNotEmpty()
			.allMatch((element) -> (element.attr("src") + element.attr("href")).startsWith("/"));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyPageCanBeReadByAScreenReader(String address) {
		Document page = get(address).html();
		assertThat(page.select("html").attr("lang")).isEqualTo("vi");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main")).hasSize(1);
		assertThat(page.select("a.skip").first().attr("href")).isEqualTo("#noi-dung");
		assertThat(page.select("img:not([alt])")).isEmpty();
		List<String> ids = page.select("[id]").stream().map(Element::id).toList();
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(page.select("label[for]")).allMatch((label) -> ids.contains(label.attr("for")));
		assertThat(page.select("input:not([type=hidden]), select, textarea")).allMatch(
				(field) -> !page.select("label[for=" + field.id() + "]").isEmpty() || field.closest("label") != null);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyPageForbidsForeignAndInlineCode(String address) {
		Answer page = get(address);
		assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'")
			.doesNotContain("unsafe", "nonce");
		assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.header("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyPageSpeaksToReadersAndNotToItsMakers(String address) {
		assertSpokenToReaders(get(address));
	}

	@Test
	void refusalsAndReceiptsSpeakToReadersToo() {
		GATEWAY.on("POST /api/qa/questions", 400, StubGateway.read("problem.json"));
		assertSpokenToReaders(post(ASK, Map.of(), "Origin", ORIGIN));
		GATEWAY.sample("POST /api/qa/questions", "qa.ask.response.json", Map.of());
		Answer receipt = get(post(ASK, Map.of(), "Origin", ORIGIN).header("Location"));
		assertThat(receipt.text()).contains("chúng tôi không gửi lại mã này");
		assertSpokenToReaders(receipt);
		GATEWAY.down("/api/news");
		assertThat(List.of("/khong-co", "/van-ban?q=%ff", "/tin-tuc")).allSatisfy((address) -> {
			Answer refusal = get(address);
			assertThat(refusal.status()).isGreaterThanOrEqualTo(400);
			assertSpokenToReaders(refusal);
		});
	}

	private static void assertSpokenToReaders(Answer page) {
		assertThat(page.html().body().text()).isNotBlank()
			.doesNotContain("Mục lục", "chưa đọc được", "Chép địa chỉ", "Từ trong", "Tra theo số", "mới ban hành trước",
					"Bỏ lọc", "Xem cả cây", "Câu hỏi ngắn gọn", "Khi công khai", "Muốn được trả lời", "Hạn:",
					"Trợ năng", "Trang riêng", "Máy tự động", "bút toán", "mã theo dõi", "Bộ phận giữ nội dung này",
					"Yêu cầu chưa đúng", "trường cần sửa", "mã không được gửi lại")
			.doesNotContainPattern("Đầu mối(?! liên hệ)");
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyPageSaysWhatItIs(String address) {
		Document page = get(address).html();
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + address.replace("+", "%20"));
		assertThat(page.title()).isNotBlank();
		assertThat(page.select("meta[property=og:title]").attr("content")).isNotBlank();
	}

	@Test
	void assetsAreKeptForEverUnderAddressesThatCarryTheirHash() {
		Set<String> assets = new HashSet<>();
		Document home = get("/").html();
		home.select("script[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], .brand img")
			.forEach((element) -> assets.add(element.hasAttr("src") ? element.attr("src") : element.attr("href")));
		home.select("use").forEach((element) -> assets.add(element.attr("href").replaceAll("#.*", "")));
		assertThat(assets).hasSizeGreaterThan(7)
			.allMatch((asset) -> asset.matches("/(css|js|fonts|img)/[a-z0-9-]+-[0-9a-f]{32}\\.[a-z0-9]+"))
			.allSatisfy((asset) -> {
				Answer answer = get(asset);
				assertThat(answer.status()).isEqualTo(200);
				assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000", "public");
			});
	}

	@Test
	void theStyleSheetNamesItsFontsByHash() {
		String sheet = get(get("/").html().select("link[rel=stylesheet]").attr("href")).body();
		assertThat(sheet).containsPattern("url\\(\"/fonts/be-vietnam-pro-400-[0-9a-f]{32}\\.woff2\"\\)");
	}

	@Test
	void anAssetWithoutItsHashIsNotServed() {
		assertThat(get("/css/site.css").status()).isEqualTo(404);
	}

	@Test
	void everyTextSaysItsCharset() {
		Document home = get("/").html();
		List<String> assets = home.select("script[src], link[rel=stylesheet], link[rel=icon], .brand img")
			.stream()
			.map((element) -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
			.toList();
		List<String> icons = home.select("use").stream().map((use) -> use.attr("href").replaceAll("#.*", "")).toList();
		List<String> texts = List.of("/rss.xml", "/van-ban/rss.xml", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
				"/.well-known/security.txt", "/thong-ke/bo-dem.svg", "/khong-co");
		List<String> types = Stream.of(assets, icons, texts)
			.flatMap(List::stream)
			.distinct()
			.map((address) -> get(address).header("Content-Type"))
			.filter((type) -> type.matches("text/.*|.*[/+]xml.*"))
			.toList();
		assertThat(types).hasSizeGreaterThan(10).allMatch((type) -> type.matches("(?i).*; ?charset=utf-8"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.git/HEAD", "/.git/config", "/.svn/entries", "/.env", "/application.yml",
			"/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/css/%2e%2e/application.yml", "/img/OFL.txt" })
	void nothingBesideTheSiteIsServed(String address) {
		assertThat(get(address).status()).isBetween(400, 404);
	}

	@Test
	void noScriptTurnsTextIntoMarkup() throws IOException {
		List<Path> scripts = new ArrayList<>();
		for (Path folder : List.of(SCRIPTS, PREFERENCES)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.filter((file) -> file.toString().endsWith(".js")).forEach(scripts::add);
			}
		}
		assertThat(scripts).hasSizeGreaterThan(3)
			.allSatisfy((script) -> assertThat(Files.readString(script)).doesNotContainPattern(
					"innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment|srcdoc|"
							+ "\\beval\\(|new Function|setTimeout\\(['\"]"));
	}

	@Test
	void aPageIsKeptByTheEdgeOnlyAndCarriesEveryKeyBehindIt() {
		Answer page = get("/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len");
		assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=0, s-maxage=60");
		assertThat(page.header("Surrogate-Key").split(" ")).contains("news.article", "news.others", "site.menu");
		assertThat(page.header("ETag")).startsWith("\"");
	}

	@Test
	void aPageLivesNoLongerThanTheFirstThingOnItToEnd() {
		GATEWAY.sample("/api/news/announcements", "news.announcements.json",
				Map.of("Valid-Until", "2026-12-01T00:00:00Z", "Cache-Control", "max-age=20"));
		GATEWAY.sample("/api/site/menu", "site.menu.json", Map.of("Valid-Until", "2027-01-01T00:00:00Z"));
		Answer page = get("/thong-bao");
		assertThat(page.header("Valid-Until")).isEqualTo("2026-12-01T00:00:00Z");
		assertThat(page.header("Cache-Control")).endsWith("s-maxage=10");
	}

	@Test
	void anUnchangedPageIsNotSentTwice() {
		String etag = get("/van-ban").header("ETag");
		Answer again = get("/van-ban", "If-None-Match", etag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void figuresOfAMomentAreNeverKept() {
		assertThat(get("/thong-ke").header("Cache-Control")).isEqualTo("no-store");
		Answer picture = get("/thong-ke/bo-dem.svg");
		assertThat(picture.header("Cache-Control")).isEqualTo("no-store");
		assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
		assertThat(picture.body()).contains("538.980");
		assertThat(get("/").body()).doesNotContain("538.980");
	}

	@Test
	void aContentPageTellsTheCounterWhatItShows() {
		Element body = get("/van-ban/582-qd-ubnd-2018").html().body();
		assertThat(body.attr("data-content-type")).isEqualTo("document");
		assertThat(body.attr("data-content-id")).isEqualTo("0198c0de-0000-7000-8000-000000000201");
		assertThat(get("/").html().body().hasAttr("data-content-id")).isFalse();
	}

}
