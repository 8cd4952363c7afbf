package vn.lhh.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lhh.launcher.fields.SampleFiles;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.Browser;
import vn.lhh.launcher.harness.EditorClient;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that readers see an editor's changes.
 */
@Isolated("It tests a response time")
@WholeSiteJourney
class EditingIT {

	private final WholeSite site;

	EditingIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void aPublishedArticleIsOnTheHomePageWithinTwoSeconds() {
		String title = "Hội thi Sáng tạo kỹ thuật lần thứ " + System.nanoTime();
		EditorClient editorClient = new EditorClient(this.site);
		try (Browser browser = Browser.open()) {
			Page page = browser.newVisitor();
			page.navigate(this.site.url() + "/");
			assertThat(page.locator("body").innerText()).doesNotContain(title);
			editorClient.publish(title);
			WholeSite.within(2).until(() -> this.site.visitor().get("/").text().contains(title));
			page.reload();
			assertThat(page.locator("body").innerText()).contains(title);
			page.locator("a", new Page.LocatorOptions().setHasText(title)).first().click();
			assertThat(page.locator("h1").first().innerText()).isEqualTo(title);
			assertThat(page.locator("body").innerText()).contains("Nội dung của " + title);
		}
	}

	@Test
	void aNewVisitorMovesTheCounterByOne() {
		int before = this.site.settledVisits();
		try (Browser browser = Browser.open()) {
			Page page = browser.newVisitor();
			page.navigate(this.site.url() + "/");
			WholeSite.eventually().until(() -> this.site.totalVisits() == before + 1);
			page.reload();
			page.waitForFunction("total => document.body.innerText.replace(/[^0-9]/g, '').includes(String(total))",
					before + 1);
		}
		assertThat(this.site.totalVisits()).isEqualTo(before + 1);
	}

	@Test
	void largePicturesAtOnceEndNoService() {
		long before = this.site.launched().processOf("news").pid();
		String editor = this.site.token("editor");
		List<CompletableFuture<Answer>> uploads = Stream.of(6000, 5990)
			.map(SampleFiles::blank)
			.map((picture) -> CompletableFuture.supplyAsync(() -> this.site.visitor()
				.upload("/api/news/admin/media", editor, Map.of("alt", "Trang trắng"), "trang-trang.png", picture)))
			.toList();
		assertThat(uploads)
			.allSatisfy((upload) -> assertThat(upload.join().status()).as(upload.join().body()).isBetween(200, 499));
		assertThat(this.site.launched().processOf("news").pid()).isEqualTo(before);
	}

	@Test
	void withoutATokenNothingIsWritten() {
		EditorClient editorClient = new EditorClient(this.site);
		assertThat(
				this.site.visitor().post(EditorClient.ARTICLES, null, editorClient.body("Bài không có quyền")).status())
			.isEqualTo(401);
	}

	@Test
	void withAnotherRoleNothingIsWritten() {
		EditorClient editorClient = new EditorClient(this.site);
		String records = this.site.token("records");
		Answer answer = this.site.visitor().post(EditorClient.ARTICLES, records, editorClient.body("Bài sai vai trò"));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

}
