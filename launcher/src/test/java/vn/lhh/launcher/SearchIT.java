package vn.lhh.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.Browser;
import vn.lhh.launcher.harness.DocumentEditor;
import vn.lhh.launcher.harness.EditorClient;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that readers find what is public, soon after it is published and no longer than
 * it is, and that the site bears the loss of the index or of the whole service.
 */
@WholeSiteJourney
class SearchIT {

	private static final String WITHOUT_ACCENTS = "/tim-kiem?q=hoi%20thi%20sang%20tao%20ky%20thuat";

	private final WholeSite site;

	SearchIT(WholeSite site) {
		this.site = site;
	}

	@AfterEach
	void release() {
		this.site.launched().release("search");
	}

	@Test
	void aReaderTypesWithoutAccentsPicksASuggestionAndIsThere() {
		awaitFound();
		try (Browser browser = Browser.open()) {
			Page page = browser.newVisitor();
			arrive(page, () -> page.navigate(this.site.url() + "/"));
			Locator box = page.locator("header input[role=combobox]");
			box.click();
			box.pressSequentially("hoi thi sang tao");
			Locator first = page.locator("header [role=option]").first();
			first.waitFor();
			String title = first.locator("span").innerText();
			box.press("ArrowDown");
			assertThat(first.getAttribute("aria-selected")).isEqualTo("true");
			arrive(page, () -> box.press("Enter"));
			assertThat(page.locator("h1").first().innerText()).isEqualTo(title);
		}
	}

	@Test
	void aReaderFiltersOpensAHitAndComesBackToTheSamePlace() {
		awaitFound();
		try (Browser browser = Browser.open()) {
			walk(browser.newVisitor());
			walk(browser.withoutScripts());
		}
	}

	private void walk(Page page) {
		page.setViewportSize(360, 740);
		arrive(page, () -> page.navigate(this.site.url() + "/tim-kiem"));
		page.locator("main input[name=q]").fill("hoi thi sang tao ky thuat");
		arrive(page, () -> page.locator("main button:has-text('Tìm')").first().click());
		arrive(page, () -> page.locator(".search-tabs a:has-text('Văn bản')").click());
		assertThat(page.locator(".hits mark").allInnerTexts()).anyMatch((mark) -> mark.contains("Sáng tạo"));
		String found = page.locator(".hits").innerText();
		String address = page.url();
		arrive(page, () -> page.locator(".hits a").first().click());
		assertThat(page.url()).contains("/van-ban/");
		arrive(page, page::goBack);
		assertThat(page.url()).isEqualTo(address);
		assertThat(page.locator(".hits").innerText()).isEqualTo(found);
		assertThat((Boolean) page.locator("body").evaluate("(body) => body.scrollWidth <= window.innerWidth")).isTrue();
	}

	/**
	 * Goes on to another page, and loads it again while a busy machine answers too late.
	 */
	private static void arrive(Page page, Runnable move) {
		AtomicReference<Response> last = new AtomicReference<>(
				page.waitForResponse((response) -> response.request().isNavigationRequest(), move));
		page.waitForLoadState();
		WholeSite.eventually().until(() -> {
			if (last.get().status() == 503 || last.get().status() == 504) {
				last.set(page.reload());
			}
			return last.get().status() == 200 || last.get().status() == 304;
		});
	}

	@Test
	void whatIsPublishedIsFoundAndWhatIsTakenDownIsGoneWithProof() {
		RetryingEditor editor = new RetryingEditor(this.site);
		String word = "zq" + System.nanoTime();
		RetryingEditor.Item item = editor.publish("Chuyện lạ " + word);
		WholeSite.eventually().until(() -> total("q=" + word) == 1);
		editor.takeDown(item);
		WholeSite.eventually().until(() -> total("q=" + word) == 0);
		String id = item.location().substring(item.location().lastIndexOf('/') + 1);
		WholeSite.eventually().untilAsserted(() -> {
			Answer receipt = editor.read(item.location() + "/takedown-receipt");
			assertThat(JsonPath.<List<String>>read(receipt.body(), "$.places[*].address")).as(receipt.body())
				.contains("/api/search/items/article/" + id);
			assertThat(JsonPath.<String>read(receipt.body(), "$.completedAt")).isNotNull();
		});
	}

	@Test
	void aDocumentIsFoundByAWordThatStandsInItsFileAlone() {
		DocumentEditor editor = new DocumentEditor(this.site);
		String word = "zw" + System.nanoTime();
		String document = editor.publish("77/QĐ-TIM", "Về việc tìm trong tệp", "Điều 1. Chuyện lạ " + word + ".");
		WholeSite.eventually().until(() -> total("q=" + word + "&type=document") == 1);
		Answer found = this.site.visitor().served("/api/search?q=" + word);
		assertThat(JsonPath.<String>read(found.body(), "$.items[0].numberSymbol")).isEqualTo("77/QĐ-TIM");
		assertThat(JsonPath.<String>read(found.body(), "$.items[0].snippet.text")).contains(word);
		editor.takeDown(document);
		WholeSite.eventually().until(() -> total("q=" + word) == 0);
	}

	@Test
	void nothingIsFoundThatReadersMayNotSee() {
		EditorClient editor = new EditorClient(this.site);
		String word = "zv" + System.nanoTime();
		String locked = editor.category("khoa-" + word);
		editor.write("Nháp " + word);
		editor.publish("Hẹn giờ " + word, editor.category(), Map.of("publishAt", "2045-01-01T00:00:00Z"));
		editor.publish("Nội bộ " + word, editor.category(), Map.of("visibility", "INTERNAL"));
		editor.publish("Không liệt kê " + word, editor.category(), Map.of("visibility", "UNLISTED"));
		String withdrawn = editor.publish("Đã gỡ " + word, editor.category(), Map.of());
		editor.publish("Bị khóa " + word, locked, Map.of());
		editor.publish("Hết hạn " + word, editor.category(),
				Map.of("unpublishAt", Clock.systemUTC().instant().plusSeconds(60).toString()));
		editor.publish("Công khai " + word);
		WholeSite.eventually()
			.untilAsserted(
					() -> assertThat(titles(word)).contains("Đã gỡ " + word, "Bị khóa " + word, "Công khai " + word));
		editor.takeDown(withdrawn);
		editor.lock(locked, "khoa-" + word);
		WholeSite.eventually().untilAsserted(() -> assertThat(titles(word)).containsExactly("Công khai " + word));
		String suggested = this.site.visitor().served("/api/search/suggest?q=" + word).body();
		assertThat(JsonPath.<List<String>>read(suggested, "$.items[*].title.text"))
			.containsExactly("Công khai " + word);
		assertThat(total("category=khoa-" + word + "&q=" + word)).isZero();
	}

	private List<String> titles(String word) {
		return JsonPath.read(this.site.visitor().served("/api/search?q=" + word).body(), "$.items[*].title.text");
	}

	@Test
	void aDeletedIndexIsBuiltAnewWhileItIsSearched() throws IOException {
		awaitFound();
		List<String> before = urls();
		Path folder = this.site.launched().data().resolve("search/search");
		List<Path> indexes = indexes(folder);
		assertThat(indexes).isNotEmpty();
		for (Path index : indexes) {
			FileSystemUtils.deleteRecursively(index);
		}
		WholeSite.eventually().until(() -> {
			assertThat(urls()).containsExactlyInAnyOrderElementsOf(before);
			return indexes(folder).stream().anyMatch((index) -> !indexes.contains(index));
		});
		this.site.launched().kill("search");
		WholeSite.eventually().until(() -> this.site.launched().isUp("search"));
		WholeSite.eventually().untilAsserted(() -> assertThat(urls()).containsExactlyInAnyOrderElementsOf(before));
	}

	@Test
	void aKillInTheMiddleOfARebuildLosesNothing() {
		awaitFound();
		List<String> before = urls();
		Answer begun = this.site.visitor().post("/api/search/admin/rebuild", this.site.token("admin"), "");
		assertThat(begun.status()).as(begun.body()).isEqualTo(202);
		assertThat(JsonPath.<String>read(begun.body(), "$.rebuild.reason")).isEqualTo("requested");
		this.site.launched().kill("search");
		WholeSite.eventually().until(() -> this.site.launched().isUp("search"));
		WholeSite.eventually().untilAsserted(() -> assertThat(urls()).containsExactlyInAnyOrderElementsOf(before));
		Path folder = this.site.launched().data().resolve("search/search");
		WholeSite.eventually().until(() -> indexes(folder).size() == 1);
	}

	private static List<Path> indexes(Path folder) throws IOException {
		try (var found = Files.list(folder)) {
			return found.filter(Files::isDirectory).toList();
		}
	}

	@Test
	void whileSearchIsAwayThePageSaysSoAndOffersTheDocuments() {
		awaitFound();
		this.site.awaitAllReady();
		try (Readers readers = Readers.of(this.site); Browser browser = Browser.open()) {
			this.site.launched().hold("search");
			this.site.launched().kill("search");
			WholeSite.eventually().until(() -> this.site.visitor().get(WITHOUT_ACCENTS).status() == 503);
			Page page = browser.newVisitor();
			page.navigate(this.site.url() + WITHOUT_ACCENTS);
			arrive(page, () -> page.locator("main button:has-text('Tìm văn bản')").click());
			assertThat(page.url()).contains("/van-ban?q=");
			assertThat(page.locator("h1").first().innerText()).isNotBlank();
			this.site.launched().release("search");
			WholeSite.eventually().until(() -> this.site.visitor().get(WITHOUT_ACCENTS).status() == 200);
			readers.assertAlwaysServed();
		}
	}

	private void awaitFound() {
		WholeSite.eventually().until(() -> this.site.visitor().get(WITHOUT_ACCENTS).status() == 200);
		WholeSite.eventually().until(() -> total("q=hoi%20thi%20sang%20tao%20ky%20thuat&type=document") > 0);
	}

	private int total(String query) {
		return JsonPath.read(this.site.visitor().served("/api/search?" + query).body(), "$.totalItems");
	}

	private List<String> urls() {
		return JsonPath.read(this.site.visitor().served("/api/search?size=50&q=hoi%20thi%20sang%20tao").body(),
				"$.items[*].url");
	}

}
