package vn.lhh.web.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.web.SiteSection;
import vn.lhh.web.StubGateway;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page in a real browser: axe and the W3C checker find no error, and
 * keyboard and script work.
 */
class EveryPageIT extends BrowserTest {

	static Stream<String> addresses() {
		return Stream.of("/", "/tin-tuc", "/tin-tuc?tukhoa=tri+thuc", "/chuyen-muc/khoa-hoc-cong-nghe",
				"/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len", "/thong-bao",
				"/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat", "/van-ban", "/van-ban?nam=2018",
				"/van-ban/582-qd-ubnd-2018", "/to-chuc-thanh-vien", "/to-chuc-thanh-vien?q=thu+y",
				"/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y", "/hoi-dap", "/hoi-dap/dieu-kien-gia-nhap-lien-hiep-hoi",
				"/hoi-dap/gui-cau-hoi", "/hoi-dap/gui-cau-hoi/da-nhan", "/hoi-dap/tra-cuu", "/hinh-anh",
				"/hinh-anh/hoi-nghi-tong-ket", "/hinh-anh/hoi-nghi-tong-ket/1", "/trang/gioi-thieu", "/thong-ke",
				"/so-do-trang", "/tim-kiem", "/tim-kiem?q=hoi+thi", "/tim-kiem?q=hoi+thi&year=2018&type=document",
				"/khong-co", "/van-ban?q=%ff");
	}

	@ParameterizedTest
	@EnumSource
	void everySectionIsAmongThem(SiteSection section) {
		assertThat(addresses()).contains(section.path());
	}

	private static List<String> seen(Page page) {
		return new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map(EveryPageIT::told)
			.toList();
	}

	private static String told(Rule rule) {
		return rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList();
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void nothingIsFoundOnAnyPage(String address) {
		assertThat(NuChecker.faults(get(address).body())).isEmpty();
		try (BrowserContext context = visit(360, address).context()) {
			assertThat(seen(context.pages().getFirst())).isEmpty();
		}
	}

	@Test
	void theWideHomePageIsReadableToo() {
		try (BrowserContext context = visit(1440, "/").context()) {
			assertThat(seen(context.pages().getFirst())).isEmpty();
		}
	}

	@Test
	void theCheckersFindWhatIsWrong() {
		assertThat(NuChecker.faults("<!DOCTYPE html><html lang=vi><title>Sai</title><svg hidden></svg>"))
			.anyMatch((fault) -> fault.contains("hidden"));
		try (BrowserContext context = visit(360, "/").context()) {
			Page page = context.pages().getFirst();
			page.evaluate("document.querySelector('main').append(document.createElement('button'))");
			assertThat(seen(page)).anyMatch((fault) -> fault.startsWith("button-name"));
		}
	}

	@Test
	void formsWithMistakesAreAsReadableAsTheOthers() {
		GATEWAY.on("POST /api/qa/questions", 400, """
				{"status": 400, "code": "validation-failed", "detail": "Có 3 mục cần sửa.", "errors": [
				{"field": "subject", "code": "required", "message": "Trường này là bắt buộc."},
				{"field": "phone", "code": "phone-malformed", "message": "Số điện thoại không hợp lệ."},
				{"field": "consent.accepted", "code": "consent-required", "message": "Cần đồng ý."}]}""");
		try (BrowserContext context = visit(360, "/hoi-dap/gui-cau-hoi").context()) {
			Page page = context.pages().getFirst();
			page.locator("form.ask button[type=submit]").click();
			assertThat(page.title()).startsWith("Lỗi: ");
			assertThat(page.locator(":focus").getAttribute("class")).isEqualTo("error-summary");
			assertThat(NuChecker.faults(page.content())).isEmpty();
			assertThat(seen(page)).isEmpty();
			page.locator(".error-summary a").first().click();
			assertThat(page.locator(":focus").getAttribute("name")).isEqualTo("subject");
		}
	}

	@Test
	void aReceiptSurvivesReloadingAndItsCodeStaysOnOneLine() {
		try (BrowserContext context = visit(360, "/hoi-dap/gui-cau-hoi").context()) {
			Page page = context.pages().getFirst();
			page.locator("form.ask button[type=submit]").click();
			assertThat(page.locator(".code").textContent()).isEqualTo("K7MPX 4RWQ2");
			assertThat(page.locator(".code").boundingBox().height).isLessThan(80);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
			page.reload();
			assertThat(page.locator(".code").textContent()).isEqualTo("K7MPX 4RWQ2");
			assertThat(GATEWAY.requests())
				.filteredOn((request) -> request.method().equals("POST") && request.path().equals("/api/qa/questions"))
				.hasSize(1);
			assertThat(seen(page)).isEmpty();
		}
	}

	@Test
	void theCodeOfAReceiptIsCopiedAsItIsTypedAgain() {
		try (BrowserContext context = visit(360, "/hoi-dap/gui-cau-hoi").context()) {
			context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
			Page page = context.pages().getFirst();
			page.locator("form.ask button[type=submit]").click();
			page.locator("[data-copy]").click();
			page.getByText("Đã sao chép mã.").waitFor();
			assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("K7MPX4RWQ2");
			page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject())");
			page.locator("[data-copy]").click();
			page.getByText("xin chọn mã rồi sao chép").waitFor();
		}
	}

	@Test
	void aQuestionIsFoundByItsCodeAndTakenBack() {
		try (BrowserContext context = visit(360, "/hoi-dap/tra-cuu").context()) {
			Page page = context.pages().getFirst();
			page.locator("#code").fill("K7MPX4RWQ2");
			page.locator("form.ask button[type=submit]").click();
			page.locator(".withdraw summary").click();
			GATEWAY.on("POST /api/qa/tracking/K7MPX4RWQ2/withdraw", 200, StubGateway.read("qa.tracking.json"));
			GATEWAY.on("/api/qa/tracking/K7MPX4RWQ2", 200, json("qa.tracking.json", "\"stateLabel\": \"Đã tiếp nhận\"",
					"\"stateLabel\": \"Người hỏi đã rút\""));
			page.locator(".withdraw button").click();
			assertThat(page.locator("#ket-qua").textContent()).isEqualTo("Người hỏi đã rút");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 721, 768, 860, 861, 1000, 1024, 1280 })
	void theMenuStandsInOneRowOrBehindItsButton(int width) {
		GATEWAY.on("/api/site/menu", 200, withWholeMenu("site.menu.json").toString());
		try (BrowserContext context = visit(width, "/van-ban").context()) {
			Page page = context.pages().getFirst();
			Object rows = page
				.evaluate("new Set([...document.querySelectorAll('.nav-list > li')].map((li) => li.offsetTop)).size");
			assertThat(page.locator(".nav-toggle").isVisible() || rows.equals(1)).isTrue();
		}
	}

	@Test
	void anArticleBeginsWhereItsWayBackBegins() {
		try (BrowserContext context = visit(1280, "/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len").context()) {
			Page page = context.pages().getFirst();
			double left = page.locator(".crumbs ol").boundingBox().x;
			assertThat(page.locator(".reading").boundingBox().x).isEqualTo(left);
			assertThat(page.locator(".others").boundingBox().x).isEqualTo(left);
		}
	}

	@Test
	void theSubmenuSaysWhetherItIsOpenAndEscapeClosesIt() {
		try (BrowserContext context = visit(1280, "/").context()) {
			Page page = context.pages().getFirst();
			page.locator(".has-sub > a").first().hover();
			assertThat(page.locator(".nav-sub").first().isVisible()).isTrue();
			assertThat(page.locator(".sub-toggle").first().getAttribute("aria-expanded")).isEqualTo("true");
			page.keyboard().press("Escape");
			assertThat(page.locator(".nav-sub").first().isVisible()).isFalse();
			assertThat(page.locator(".sub-toggle").first().getAttribute("aria-expanded")).isEqualTo("false");
			page.locator(".sub-toggle").first().focus();
			page.keyboard().press("Enter");
			assertThat(page.locator(".nav-sub").first().isVisible()).isTrue();
			page.keyboard().press("Tab");
			page.keyboard().press("Escape");
			assertThat(page.locator(":focus").getAttribute("class")).isEqualTo("sub-toggle");
		}
	}

	@Test
	void aPhotoOpensOverItsAlbumAndArrowsTurnThePage() {
		GATEWAY.on("/api/news/albums/hoi-nghi-tong-ket", 200, json("news.album.json", "\"photos\": [",
				"\"photos\": [{\"url\": \"/api/news/media/a\", \"alt\": \"Một\"},"));
		try (BrowserContext context = visit(1280, "/hinh-anh/hoi-nghi-tong-ket").context()) {
			Page page = context.pages().getFirst();
			page.locator(".gallery a").first().click();
			page.locator("dialog .photo-count").waitFor();
			assertThat(page.locator("dialog .photo-count").textContent()).isEqualTo("Ảnh 1/2");
			assertThat(seen(page)).isEmpty();
			page.keyboard().press("ArrowRight");
			page.getByText("Ảnh 2/2").waitFor();
			page.keyboard().press("Escape");
			page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
			page.navigate("/hinh-anh/hoi-nghi-tong-ket/1");
			page.keyboard().press("ArrowRight");
			page.waitForURL("**/hinh-anh/hoi-nghi-tong-ket/2");
		}
	}

	@Test
	void whatReadersSeeAndFollowIsToldToTheCounter() {
		ObjectNode home = (ObjectNode) JsonMapper.shared().readTree(StubGateway.read("site.home.json"));
		((ObjectNode) home.at("/blocks/links")).putArray("items")
			.addObject()
			.put("id", "l1")
			.put("title", "Sở Tư pháp")
			.put("url", "https://so.example/");
		((ObjectNode) home.at("/blocks/banners")).putArray("items").addObject().put("id", "b1").put("title", "Hội thi");
		GATEWAY.on("/api/site/home", 200, home.toString());
		GATEWAY.on("/api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len", 200, json("news.article.json",
				"\"bodyHtml\": \"", "\"bodyHtml\": \"<p><a href='/api/news/media/f1'>Tệp</a></p>"));
		try (BrowserContext context = visit(1280, "/khong-co").context()) {
			Page page = context.pages().getFirst();
			page.route("**/api/site/visits", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(202)));
			page.addInitScript("addEventListener('click', (event) => event.preventDefault(), true)");
			page.navigate("/");
			assertTold(page, "BANNER_VIEW", "b1", Locator::scrollIntoViewIfNeeded, "[data-banner-id]");
			assertTold(page, "BANNER_CLICK", "b1", Locator::click, "[data-banner-id] a");
			assertTold(page, "LINK_CLICK", "l1", Locator::click, "[data-link-id] a");
			page.navigate("/van-ban/582-qd-ubnd-2018");
			assertTold(page, "DOWNLOAD", "document", Locator::click, ".files a");
			page.navigate("/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len");
			assertTold(page, "DOWNLOAD", "article", Locator::click, ".prose a[href='/api/news/media/f1']");
		}
	}

	private static void assertTold(Page page, String kind, String about, Consumer<Locator> deed, String where) {
		Request told = page.waitForRequest(
				(request) -> request.url().endsWith("/api/site/visits") && request.postData().contains(kind),
				() -> deed.accept(page.locator(where).first()));
		assertThat(told.postData()).contains("\"kind\":\"" + kind + "\"", "\"" + about + "\"");
	}

	@Test
	void nothingHasToBeScrolledSidewaysOnASmallPhoneHoweverLargeItsText() {
		fullHome();
		try (BrowserContext context = blank(320).context()) {
			Page page = context.pages().getFirst();
			assertThat(addresses().filter((address) -> !address.contains("%"))).allSatisfy((address) -> {
				page.navigate(address);
				assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(address)
					.isLessThanOrEqualTo(320);
				page.evaluate("document.documentElement.style.fontSize = '34px'");
				assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(address + ", large text")
					.isLessThanOrEqualTo(320);
			});
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 700, 1280 })
	void aWordLongerThanItsLineWidensNoPage(int width) {
		GATEWAY.change((body) -> body.replaceAll(
				"\"(title|subject|summary|excerpt|caption|gist|address|answeredByName|credit)\": \"",
				"$0" + "x".repeat(90) + " "));
		try (BrowserContext context = blank(width).context()) {
			Page page = context.pages().getFirst();
			assertThat(addresses().filter((address) -> !address.contains("%"))).allSatisfy((address) -> {
				page.navigate(address);
				assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(address)
					.isLessThanOrEqualTo(width);
			});
		}
	}

	@Test
	void todayStandsInTheChartOfAPhoneInReadableLetters() {
		try (BrowserContext context = visit(360, "/thong-ke").context()) {
			Page page = context.pages().getFirst();
			assertThat(page.locator(".chart-wide").isVisible()).isFalse();
			assertThat(page.locator(".chart-narrow .chart-dates text").last().textContent()).isEqualTo("22/11");
			assertThat(number(page, "document.querySelector('.chart-narrow .chart-dates text:last-child')"
					+ ".getBoundingClientRect().right"))
				.isLessThanOrEqualTo(360);
			double scale = number(page, "document.querySelector('.chart-narrow').getBoundingClientRect().width"
					+ " / document.querySelector('.chart-narrow').viewBox.baseVal.width");
			assertThat(scale * number(page,
					"parseFloat(getComputedStyle(document.querySelector('.chart-narrow text')).fontSize)"))
				.isGreaterThanOrEqualTo(12);
		}
	}

}
