package vn.lhh.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.web.StubGateway;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Page layout on screens and on paper, and its stability while loading.
 */
class ScreenAndPaperIT extends BrowserTest {

	private static final String ARTICLE = "/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len";

	private static final String DOCUMENT = "/van-ban/582-qd-ubnd-2018";

	private static final String QUESTION = "/hoi-dap/dieu-kien-gia-nhap-lien-hiep-hoi";

	private static final String ASK = "/hoi-dap/gui-cau-hoi";

	@ParameterizedTest
	@ValueSource(ints = { 360, 1440 })
	void nothingMovesWhileAPageLoads(int width) {
		fullHome();
		GATEWAY.on("/api/site/menu", 200, withWholeMenu("site.menu.json").toString());
		assertThat(List.of("/", ARTICLE, "/van-ban", DOCUMENT, ASK))
			.allSatisfy((address) -> assertThat(shifted(width, address)).as(address).isLessThanOrEqualTo(0.02));
	}

	/** The layout shift of a page whose fonts arrive only after the first paint. */
	private double shifted(int width, String address) {
		try (BrowserContext context = blank(width).context()) {
			Page page = context.pages().getFirst();
			List<Route> fonts = new ArrayList<>();
			AtomicBoolean painted = new AtomicBoolean();
			page.route("**/fonts/**", (route) -> {
				fonts.add(route);
				if (painted.get()) {
					route.resume();
				}
			});
			page.route("**/api/**", ScreenAndPaperIT::fulfil);
			page.addInitScript("""
					window.shifted = 0;
					window.shifts = new PerformanceObserver((list) => window.addShifts(list.getEntries()));
					window.addShifts = (entries) => {
						entries.forEach((entry) => window.shifted += entry.value);
					}
					window.shifts.observe({ type: 'layout-shift', buffered: true });""");
			page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
			page.evaluate("""
					() => new Promise((painted) => new PerformanceObserver(painted)
						.observe({ type: 'paint', buffered: true }))""");
			painted.set(true);
			List.copyOf(fonts).forEach(Route::resume);
			page.waitForLoadState();
			double shifted = number(page, """
					() => document.fonts.ready
						.then(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))))
						.then(() => window.addShifts(window.shifts.takeRecords()))
						.then(() => window.shifted)""");
			assertThat(fonts).isNotEmpty();
			return shifted;
		}
	}

	private static void fulfil(Route route) {
		String path = route.request().url();
		Route.FulfillOptions answer = new Route.FulfillOptions();
		if (path.contains("/media/")) {
			answer.setContentType("image/svg+xml")
				.setBody("<svg xmlns='http://www.w3.org/2000/svg' width='1280' height='720'/>");
		}
		else if (path.contains("/stats/")) {
			answer.setContentType("application/json")
				.setBody(StubGateway.read(path.contains("/daily") ? "stats.daily.json" : "stats.visits.json"));
		}
		else {
			answer.setStatus(204);
		}
		route.fulfill(answer);
	}

	@Test
	void announcementsFollowTheLeadOnAPhoneAndFiveDocumentsAreEnough() {
		fullHome();
		try (BrowserContext context = visit(360, "/").context()) {
			Page page = context.pages().getFirst();
			assertThat(strings(page, """
					[...document.querySelectorAll('.lead, .lead-next, .home .block')]
						.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
						.map((part) => part.className)""")).startsWith("lead", "block block-announcements", "lead-next",
					"block block-documents");
			assertThat(documentsShown(page)).isEqualTo(5);
			page.setViewportSize(1440, 800);
			assertThat(documentsShown(page)).isEqualTo(12);
		}
	}

	private static long documentsShown(Page page) {
		return page.locator(".block-documents tbody tr").all().stream().filter(Locator::isVisible).count();
	}

	@ParameterizedTest
	@CsvSource({ "360, 2, 640", "412, 1.75, 640", "360, 3, 960", "412, 2.625, 960", "390, 3, 1280" })
	void aPhoneTakesTheFormOfALeadPictureThatItsScreenHasPointsFor(int width, double points, int form) {
		fullHome();
		try (BrowserContext context = blank(width, points).context()) {
			Page page = context.pages().getFirst();
			page.route("**/api/**", ScreenAndPaperIT::fulfil);
			assertThat(Stream.of("/", ARTICLE)).allSatisfy((address) -> {
				page.navigate(address);
				Locator lead = page.locator("img[fetchpriority=high]");
				assertThat(lead.evaluate("(image) => image.currentSrc").toString()).contains("?w=" + form + "&");
				assertThat(lead.boundingBox().width * points).isLessThan(1.06 * form);
			});
		}
	}

	@Test
	void fourAlbumsStandInPicturesOfOneSize() {
		fullHome();
		try (BrowserContext context = visit(1440, "/").context()) {
			Page page = context.pages().getFirst();
			assertThat(Stream.of(1440, 900, 360)).allSatisfy((width) -> {
				page.setViewportSize(width, 800);
				assertThat(page.locator(".mosaic .picture").all()).hasSize(4)
					.extracting(Locator::boundingBox)
					.allSatisfy((box) -> assertThat(box.width / box.height).isBetween(1.0, 2.0))
					.extracting((box) -> Math.round(box.width))
					.containsOnly(Math.round(page.locator(".mosaic .picture").first().boundingBox().width));
			});
		}
	}

	@Test
	void theLinkAboveAHeadlineIsLargeEnoughForAFinger() {
		try (BrowserContext context = visit(360, "/").context()) {
			Page page = context.pages().getFirst();
			assertThat(Stream.of("/", "/tin-tuc", ARTICLE)).allSatisfy((address) -> {
				page.navigate(address);
				assertThat(page.locator("main .kicker a").all()).isNotEmpty()
					.allSatisfy((link) -> assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(24));
			});
		}
	}

	@Test
	void theFormOfAPhoneBreaksNoMarkAndHidesNothingOfWhatIsAgreedTo() {
		GATEWAY.on("/api/qa/consent", 200, json("qa.consent.json", "<p>…</p>",
				"<p>Tôi đồng ý để Liên hiệp Hội xử lý dữ liệu này.</p>".repeat(60)));
		try (BrowserContext context = visit(360, ASK).context()) {
			Page page = context.pages().getFirst();
			assertThat(strings(page, """
					[...document.querySelectorAll('.ask .required')].map((mark) => {
						const text = document.createRange();
						text.selectNodeContents(mark);
						return mark.textContent + ' ' + text.getClientRects().length;
					})""")).isNotEmpty().allMatch("(bắt buộc) 1"::equals);
			assertThat(number(page, "document.querySelector('.consent-text').scrollHeight")).isGreaterThan(800)
				.isEqualTo(number(page, "document.querySelector('.consent-text').clientHeight"));
		}
	}

	@Test
	void everythingBeginsAtOneEdgeOfAWideScreen() {
		Map<String, List<String>> parts = Map.of("/tin-tuc", List.of(".page-head", ".list-main"), ARTICLE,
				List.of(".reading h1", ".reading .prose", ".others"), "/van-ban",
				List.of(".page-head", "form.filters", ".doc-table"), DOCUMENT,
				List.of(".document-head", ".document-body"), "/hoi-dap", List.of(".page-head", ".qa-list"), ASK,
				List.of(".page-head", "form.ask"));
		try (BrowserContext context = visit(1440, "/").context()) {
			Page page = context.pages().getFirst();
			double left = page.locator(".brand").boundingBox().x;
			parts.forEach((address, selectors) -> {
				page.navigate(address);
				assertThat(Stream.concat(Stream.of(".crumbs ol"), selectors.stream())).allSatisfy(
						(part) -> assertThat(page.locator(part).first().boundingBox().x).as(address).isEqualTo(left));
			});
		}
	}

	@Test
	void allThatOpensHasTheSameArrowWhichTurns() {
		ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(StubGateway.read("members.tree.json"));
		ArrayNode members = (ArrayNode) tree.at("/items/0/children");
		((ObjectNode) members.get(0)).putArray("children").add(members.get(0).deepCopy());
		GATEWAY.on("/api/members/tree", 200, tree.toString());
		try (BrowserContext context = visit(1280, "/to-chuc-thanh-vien").context()) {
			Page page = context.pages().getFirst();
			page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
			page.evaluate("document.querySelectorAll('.tree details').forEach((part) => part.open = false)");
			String closed = arrow(page);
			page.evaluate("document.querySelectorAll('.tree details').forEach((part) => part.open = true)");
			assertThat(arrow(page)).isNotEqualTo(closed);
			assertThat(strings(page, """
					[...document.querySelectorAll('.tree summary')]
						.map((summary) => getComputedStyle(summary).listStyleType)""")).allMatch("none"::equals);
			String turn = "getComputedStyle(document.querySelector('.sub-toggle .icon')).transform";
			Object down = page.evaluate(turn);
			page.locator(".sub-toggle").first().press("Enter");
			assertThat(page.evaluate(turn)).isNotEqualTo(down);
		}
	}

	/** The arrow drawn before the names of branches, which is the same at every depth. */
	private static String arrow(Page page) {
		Set<String> arrows = new LinkedHashSet<>(strings(page, """
				[...document.querySelectorAll('.tree details:has(a) > summary')].map((summary) => {
					const drawn = getComputedStyle(summary, '::before');
					return [drawn.content, drawn.borderRight, drawn.borderBottom, drawn.transform].join(' ');
				})"""));
		assertThat(page.locator(".tree details details").count()).isPositive();
		assertThat(arrows).hasSize(1);
		return arrows.iterator().next();
	}

	@Test
	void whoWantsMoreContrastInTheDarkIsNotBlinded() {
		try (BrowserContext context = visit(1280, "/van-ban").context()) {
			Page page = context.pages().getFirst();
			page.emulateMedia(
					new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setContrast(Contrast.MORE));
			assertThat(brightness(page)).isLessThan(0.2);
			page.locator("[data-switch=contrast]").click();
			assertThat(brightness(page)).isZero();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			assertThat(brightness(page)).isOne();
		}
	}

	@Test
	void whatAReaderChoseIsThereBeforeTheFirstPaintAndNothingElseRunsFromWithinAPage() {
		try (BrowserContext context = visit(1280, "/van-ban").context()) {
			Page page = context.pages().getFirst();
			page.locator("[data-switch=size]").click();
			page.locator("[data-switch=contrast]").click();
			page.route("**/*.{js,css,woff2}", Route::abort);
			page.navigate(ARTICLE);
			assertThat(strings(page, "[...document.documentElement.classList]")).containsExactlyInAnyOrder("js",
					"pref-size", "pref-contrast");
			page.evaluate("""
					() => {
						const script = document.createElement('script');
						script.textContent = 'window.ran = true';
						document.head.append(script);
					}""");
			assertThat(page.evaluate("window.ran === true")).isEqualTo(false);
		}
	}

	private static double brightness(Page page) {
		return number(page, """
				Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g)) / 255""");
	}

	@Test
	void withColoursOfTheReadersOwnTheCurrentPlaceIsStillSeen() {
		GATEWAY.on("/api/site/menu", 200, withWholeMenu("site.menu.json").toString());
		GATEWAY.on("/api/news/articles", 200,
				StubGateway.read("news.articles.json").replaceFirst("\"totalPages\": \\d+", "\"totalPages\": 9"));
		try (BrowserContext context = visit(1280, "/tin-tuc").context()) {
			Page page = context.pages().getFirst();
			page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
			assertThat(Map.of(".nav-list a[aria-current]", ".nav-list > li > a:not([aria-current])", ".pager strong",
					".pager a"))
				.allSatisfy((here, elsewhere) -> assertThat(background(page, here))
					.isNotEqualTo(background(page, elsewhere)));
		}
	}

	private static String background(Page page, String selector) {
		return (String) page.locator(selector)
			.first()
			.evaluate("(element) => getComputedStyle(element).backgroundColor");
	}

	@Test
	void whatIsPrintedIsDarkOnPaperAndSaysWhereItIsFrom() {
		fullHome();
		GATEWAY.change((body) -> body.replace("\"UNKNOWN\"", "\"EXPIRED\""));
		try (BrowserContext context = visit(1000, "/").context()) {
			Page page = context.pages().getFirst();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(Stream.of("/", ARTICLE, "/van-ban", DOCUMENT, QUESTION, "/thong-bao", "/thong-ke"))
				.allSatisfy((address) -> {
					page.navigate(address);
					assertThat(page.locator(".printed-from").isVisible()).isTrue();
					assertThat(page.locator(".printed-from").textContent()).isEqualTo("In từ " + ORIGIN + address);
					assertThat(page.locator(".site-nav, .head-tools, .crumbs, .pager, .foot-links").all())
						.noneMatch(Locator::isVisible);
					assertThat(pale(page)).as(address).isEmpty();
					page.setViewportSize(680, 800);
					assertThat(pale(page)).as(address + ", upright").isEmpty();
					page.setViewportSize(1000, 800);
				});
		}
	}

	/** Texts that are hardly readable when no background is printed. */
	private static List<String> pale(Page page) {
		return strings(page, """
				[...document.body.querySelectorAll('*')]
					.filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 1)
					.filter((part) => [...part.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
					.filter((part) => {
						const style = getComputedStyle(part);
						const [r, g, b] = (part instanceof SVGElement ? style.fill : style.color).match(/[\\d.]+/g)
							.map((value) => value / 255)
							.map((value) => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
						return 1.05 / (.2126 * r + .7152 * g + .0722 * b + .05) < 4.5;
					})
					.map((part) => part.className + ': ' + part.textContent.trim())""");
	}

	@SuppressWarnings("unchecked")
	private static List<String> strings(Page page, String script) {
		return (List<String>) page.evaluate(script);
	}

}
