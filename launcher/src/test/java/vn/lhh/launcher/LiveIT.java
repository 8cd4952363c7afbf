package vn.lhh.launcher;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Browser;
import vn.lhh.launcher.harness.EditorClient;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that an open page follows the site's live stream without a reload.
 */
@WholeSiteJourney
class LiveIT {

	private static final String VISIT = "{\"visitId\": \"%s\", \"path\": \"/tin-tuc\"}";

	private final WholeSite site;

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private Browser browser;

	private Page page;

	LiveIT(WholeSite site) {
		this.site = site;
	}

	@BeforeEach
	void aPageIsOpen() {
		this.browser = Browser.open();
		this.page = this.browser.newVisitor();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		int before = this.site.settledVisits();
		this.page.navigate(this.site.url() + "/");
		WholeSite.within(20).until(() -> this.site.totalVisits() == before + 1);
		awaitCounter(before + 1);
		this.page.evaluate("() => { window.neverReloaded = true; }");
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	private static String dotted(int total) {
		return String.format(java.util.Locale.ROOT, "%,d", total).replace(',', '.');
	}

	private void awaitCounter(int total) {
		this.page.waitForFunction("text => document.querySelector('[data-counter=total]').textContent === text",
				dotted(total));
	}

	private String counter() {
		return this.page.locator("[data-counter=total]").textContent();
	}

	private void anotherVisitorComes() {
		assertThat(this.site.visitor().post("/api/site/visits", null, VISIT.formatted(UUID.randomUUID())).status())
			.isEqualTo(202);
	}

	@Test
	void theCounterMovesWhenAnotherVisitorComes() {
		int before = this.site.settledVisits();
		anotherVisitorComes();
		awaitCounter(before + 1);
		anotherVisitorComes();
		anotherVisitorComes();
		awaitCounter(before + 3);
		assertThat(this.page.evaluate("() => window.neverReloaded")).isEqualTo(true);
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void whileThePageIsOutOfViewItFollowsNothingAndCatchesUpAfterwards() {
		int before = this.site.settledVisits();
		look("hidden");
		anotherVisitorComes();
		WholeSite.within(20).until(() -> this.site.totalVisits() == before + 1);
		Awaitility.await().during(ofSeconds(2)).until(() -> counter().equals(dotted(before)));
		look("visible");
		awaitCounter(before + 1);
	}

	private void look(String state) {
		this.page.evaluate("state => { Object.defineProperty(document, 'visibilityState', "
				+ "{ get: () => state, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }",
				state);
	}

	@Test
	void theHomePageSaysThatThereIsSomethingNew() {
		String title = "Tin nóng số " + System.nanoTime();
		assertThat(this.page.locator("[data-fresh]").isVisible()).isFalse();
		new EditorClient(this.site).publish(title);
		this.page.locator("[data-fresh]").waitFor();
		assertThat(this.page.locator("[role=status] [data-fresh]").innerText()).startsWith("Có nội dung mới.");
		this.page.locator("[data-fresh] a").click();
		this.page.locator("a", new Page.LocatorOptions().setHasText(title)).first().waitFor();
		assertThat(this.page.evaluate("() => window.neverReloaded")).isNull();
	}

}
