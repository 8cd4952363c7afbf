package vn.lhh.launcher;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.Browser;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the API reference pages in a browser: an outside developer reads them and tries a
 * request.
 */
@WholeSiteJourney
class ApiReferenceIT {

	private static final String VIOLATIONS = """
			window.violations = [];
			document.addEventListener("securitypolicyviolation",
			  (event) => window.violations.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample));
			""";

	private final WholeSite site;

	ApiReferenceIT(WholeSite site) {
		this.site = site;
	}

	@ParameterizedTest
	@ValueSource(strings = { "site", "news", "documents", "members", "qa", "stats", "search", "identity" })
	void eachServiceIsDescribed(String service) {
		Answer description = this.site.visitor().served("/api/%s/openapi.json".formatted(service));
		assertThat(description.status()).isEqualTo(200);
		assertThat(description.body()).startsWith("{\"openapi\":\"3.1");
	}

	@Test
	void aRequestWithATokenIsTriedFromThePageAndNothingBreaksItsPolicy() {
		try (Browser browser = Browser.open()) {
			Page page = browser.newVisitor();
			page.addInitScript(VIOLATIONS);
			page.navigate(this.site.url() + "/api/docs");
			page.locator("h1.title").waitFor();
			page.locator("select#select").selectOption("/api/news/openapi.json");
			page.locator("h1.title:has-text('Tin tức')").waitFor();
			authorize(page, this.site.token("approver"));
			page.locator(".opblock-tag[data-tag='Chuyên mục']").click();
			Locator operation = page.locator(".opblock:has([data-path='/api/news/admin/categories'])")
				.filter(new Locator.FilterOptions().setHas(page.locator(".opblock-summary-method:text-is('GET')")));
			operation.locator(".opblock-summary-control").click();
			operation.getByText("Try it out").click();
			Response answer = page.waitForResponse((response) -> response.url().endsWith("/api/news/admin/categories"),
					() -> operation.getByText("Execute").click());
			assertThat(answer.status()).isEqualTo(200);
			assertThat((List<?>) page.evaluate("window.violations")).isEmpty();
		}
	}

	private static void authorize(Page page, String token) {
		page.locator(".auth-wrapper .btn.authorize").click();
		Locator dialog = page.locator(".dialog-ux");
		dialog.locator("input[aria-label='auth-bearer-value']").fill(token);
		dialog.locator(".auth-container:has(input[aria-label='auth-bearer-value']) button.authorize").click();
		dialog.locator("button.btn-done").first().click();
	}

}
