package vn.lhh.web.page;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.web.StubGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of suggestions under the search box, in a real browser.
 */
class SuggestionsIT extends BrowserTest {

	private final List<String> asked = new ArrayList<>();

	private BrowserContext open(int width, String address) {
		Page page = blank(width);
		page.route("**/api/search/suggest**", (route) -> {
			this.asked.add(route.request().url().replaceAll(".*\\?", ""));
			route.fulfill(new Route.FulfillOptions().setContentType("application/json")
				.setBody(StubGateway.read("search.suggestions.json")));
		});
		page.navigate(address);
		return page.context();
	}

	private static Locator suggestions(Page page) {
		return page.locator("#tim-nhanh-goi-y");
	}

	@Test
	void aSuggestionIsChosenWithTheKeyboardAlone() {
		try (BrowserContext context = open(1280, "/van-ban")) {
			Page page = context.pages().getFirst();
			Locator box = page.locator("#tim-nhanh");
			assertThat(box).hasAttribute("aria-expanded", "false");
			box.pressSequentially("hoi thi");
			assertThat(suggestions(page)).isVisible();
			assertThat(box).hasAttribute("aria-expanded", "true");
			assertThat(suggestions(page).locator("mark").first()).hasText("Hội thi");
			assertThat(suggestions(page).locator("small").first()).hasText("Thông báo");
			box.press("ArrowDown");
			box.press("ArrowDown");
			assertThat(box).hasAttribute("aria-activedescendant", "tim-nhanh-goi-y-1");
			assertThat(page.locator("#tim-nhanh-goi-y-1")).hasAttribute("aria-selected", "true");
			box.press("ArrowUp");
			box.press("ArrowUp");
			assertThat(box.getAttribute("aria-activedescendant")).isNull();
			box.press("ArrowUp");
			assertThat(box).hasAttribute("aria-activedescendant", "tim-nhanh-goi-y-3");
			box.press("ArrowDown");
			box.press("ArrowDown");
			box.press("Enter");
			page.waitForURL("**/thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat");
		}
	}

	@Test
	void enterWithoutAChoiceSearchesForWhatWasTyped() {
		try (BrowserContext context = open(1280, "/van-ban")) {
			Page page = context.pages().getFirst();
			page.locator("#tim-nhanh").pressSequentially("hoi thi");
			assertThat(suggestions(page)).isVisible();
			page.locator("#tim-nhanh").press("Enter");
			page.waitForURL("**/tim-kiem?q=hoi+thi");
			assertThat(page.locator(".hits li")).hasCount(4);
		}
	}

	@Test
	void escapeClosesTheListAndKeepsTheWordsAndAnArrowOpensItAgain() {
		try (BrowserContext context = open(1280, "/")) {
			Page page = context.pages().getFirst();
			Locator box = page.locator("#tim-nhanh");
			box.pressSequentially("hoi thi");
			assertThat(suggestions(page)).isVisible();
			box.press("Escape");
			assertThat(suggestions(page)).isHidden();
			assertThat(box).hasAttribute("aria-expanded", "false");
			assertThat(box).hasValue("hoi thi");
			box.press("ArrowDown");
			assertThat(suggestions(page)).isVisible();
			page.locator(".foot-counter h2").click();
			assertThat(suggestions(page)).isHidden();
		}
	}

	@Test
	void aWordIsAskedForOnceTypingPausesAndNotForOneLetter() {
		try (BrowserContext context = open(1280, "/")) {
			Page page = context.pages().getFirst();
			Locator box = page.locator("#tim-nhanh");
			page.clock().install(new Clock.InstallOptions().setTime(0));
			page.clock().pauseAt(1000);
			box.pressSequentially("h");
			page.clock().runFor(1000);
			box.pressSequentially("ội thi");
			page.clock().runFor(140);
			assertThat(this.asked).isEmpty();
			page.clock().runFor(10);
			assertThat(suggestions(page)).isVisible();
			assertThat(this.asked).containsExactly("q=h%E1%BB%99i%20thi");
			box.fill("h");
			assertThat(suggestions(page)).isHidden();
			box.press("ArrowDown");
			assertThat(suggestions(page)).isHidden();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 768, 1440 })
	void theListLiesOnTheScreenAndIsReadable(int width) {
		try (BrowserContext context = open(width, "/tim-kiem")) {
			Page page = context.pages().getFirst();
			assertThat(List.of("tim-nhanh", "tim")).allSatisfy((box) -> {
				page.locator("#" + box).pressSequentially("hoi thi");
				Locator list = page.locator("#" + box + "-goi-y");
				assertThat(list).isVisible();
				assertThat(NuChecker.faults(page.content())).isEmpty();
				page.locator("#" + box).press("ArrowDown");
				assertThat(list.boundingBox().x).isNotNegative();
				assertThat(list.boundingBox().x + list.boundingBox().width).isLessThanOrEqualTo(width);
				assertThat(list.boundingBox().width).isGreaterThan(300);
				assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
			});
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		}
	}

	@Test
	void whileSearchIsAwayTheBoxIsAPlainForm() {
		try (BrowserContext context = blank(1280).context()) {
			Page page = context.pages().getFirst();
			page.route("**/api/search/suggest**",
					(route) -> route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("{}")));
			page.navigate("/");
			page.waitForResponse("**/api/search/suggest**",
					() -> page.locator("#tim-nhanh").pressSequentially("hoi thi"));
			assertThat(suggestions(page)).isHidden();
			page.locator("#tim-nhanh").press("Enter");
			page.waitForURL("**/tim-kiem?q=hoi+thi");
		}
	}

}
