package vn.lhh.launcher;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.Browser;
import vn.lhh.launcher.harness.EditorClient;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;
import vn.lhh.launcher.signin.OAuthSignIn;
import vn.lhh.launcher.signin.OwnPassword;
import vn.lhh.testkit.Authenticator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks with one person through the life of an account, in a real browser: invitation,
 * password, second factor, a lost telephone, and the way out of every browser.
 */
@WholeSiteJourney
class AccountIT {

	private static final String INVITATION = "{\"username\":\"lan.anh\",\"displayName\":\"Trần Lan Anh\",\"roles\":[\"EDITOR\"]}";

	private static final String PASSWORD = "chín con chim sẻ 42";

	private static final int TELEPHONE_WIDTH = 360;

	private static final int STEP_SECONDS = 30;

	private final WholeSite site;

	private Browser browser;

	AccountIT(WholeSite site) {
		this.site = site;
	}

	@BeforeEach
	void open() {
		this.browser = Browser.open();
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void aPersonIsInvitedLosesTheTelephoneAndSignsOutEverywhere() {
		Page first = this.browser.newVisitor();
		first.setViewportSize(TELEPHONE_WIDTH, 740);
		join(first);
		Authenticator telephone = addTelephone(first);
		List<String> recoveryCodes = first.locator(".codes code").allTextContents();
		assertThat(recoveryCodes).hasSize(10);
		first.locator("a.button").click();
		Page second = signedIn(telephone.code(Instant.now().plusSeconds(STEP_SECONDS)));
		Page withoutTelephone = signedIn(recoveryCodes.getFirst());
		refused(recoveryCodes.getFirst());
		first.navigate(this.site.url() + "/tai-khoan");
		check(first);
		assertThat(first.locator("button.small").count()).isEqualTo(3);
		assertThat(first.locator(".mark").count()).isEqualTo(1);
		first.locator("button.danger").click();
		assertThat(first.url()).endsWith("/login");
		for (Page page : List.of(first, second, withoutTelephone)) {
			page.navigate(this.site.url() + "/tai-khoan");
			assertThat(page.url()).contains("/login?continue=");
		}
	}

	@Test
	void whoIsDisabledWhileWritingIsOutWithinHalfAMinute() {
		URI url = URI.create(this.site.url());
		String admin = this.site.token("admin");
		Answer opened = this.site.visitor()
			.post("/api/identity/admin/accounts", admin,
					"{\"username\":\"viet.mai\",\"displayName\":\"Viết Mãi\",\"roles\":[\"EDITOR\"]}");
		assertThat(opened.status()).as(opened.body()).isEqualTo(201);
		new OwnPassword(url).change("viet.mai", JsonPath.read(opened.body(), "$.password"), PASSWORD);
		String token = new OAuthSignIn(url).token("viet.mai", PASSWORD);
		String title = "Viết mãi " + System.nanoTime();
		String body = new EditorClient(this.site).body(title);
		List<Integer> answers = new CopyOnWriteArrayList<>();
		try (ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor()) {
			writer.scheduleWithFixedDelay(
					() -> answers.add(this.site.visitor().post(EditorClient.ARTICLES, token, body).status()), 0, 200,
					TimeUnit.MILLISECONDS);
			WholeSite.eventually().until(() -> answers.contains(201));
			Answer disabled = this.site.visitor()
				.post("/api/identity/admin/accounts/" + JsonPath.read(opened.body(), "$.id") + "/disable", admin, "");
			assertThat(disabled.status()).as(disabled.body()).isEqualTo(200);
			WholeSite.within(30).until(() -> answers.getLast() == 401);
			int before = answers.size();
			WholeSite.eventually().until(() -> answers.size() > before + 5);
			writer.shutdownNow();
		}
		assertThat(answers.subList(answers.indexOf(401), answers.size())).containsOnly(401);
		assertThat(written(title, admin)).isEqualTo((int) answers.stream().filter((status) -> status == 201).count());
	}

	private int written(String title, String admin) {
		Answer drafts = this.site.visitor()
			.send("GET", EditorClient.ARTICLES + "?status=DRAFT&size=100", admin, null, null);
		return JsonPath.<List<Object>>read(drafts.body(), "$.items[?(@.draft.title == '%s')]".formatted(title)).size();
	}

	private void join(Page page) {
		Answer invited = this.site.visitor()
			.post("/api/identity/admin/accounts/invitations", this.site.token("admin"), INVITATION);
		assertThat(invited.status()).as(invited.body()).isEqualTo(201);
		URI link = URI.create(JsonPath.<String>read(invited.body(), "$.link"));
		page.navigate(this.site.url() + link.getRawPath() + "?" + link.getRawQuery());
		assertThat(page.url()).as("the address bar keeps no secret").endsWith("/tai-khoan/loi-moi");
		check(page);
		page.fill("#newPassword", "Trần Lan Anh 2026");
		page.fill("#repeated", "Trần Lan Anh 2026");
		page.locator("button[type=submit]").click();
		check(page);
		assertThat(page.locator("[role=alert]").textContent()).contains("quá dễ đoán");
		page.fill("#newPassword", PASSWORD);
		page.fill("#repeated", PASSWORD);
		page.locator("button[type=submit]").click();
		assertThat(page.url()).endsWith("/tai-khoan");
		check(page);
	}

	private Authenticator addTelephone(Page page) {
		for (String address : List.of("mat-khau", "ma-truy-cap", "ma-xac-nhan")) {
			page.navigate(this.site.url() + "/tai-khoan/" + address);
			check(page);
		}
		page.locator("a.button").click();
		check(page);
		Authenticator telephone = new Authenticator(page.locator("#secret").textContent().replace(" ", ""));
		page.fill("#code", telephone.code(Instant.now()));
		page.fill("#currentPassword", PASSWORD);
		page.locator("button[type=submit]").click();
		check(page);
		return telephone;
	}

	private Page signedIn(String code) {
		Page page = codePage(code);
		assertThat(page.url()).endsWith("/tai-khoan");
		assertThat(page.locator("h1").textContent()).isEqualTo("Tài khoản");
		return page;
	}

	private void refused(String code) {
		Page page = codePage(code);
		assertThat(page.url()).contains("/login/code");
		assertThat(page.locator("[role=alert]").textContent()).contains("đã dùng rồi");
	}

	private Page codePage(String code) {
		Page page = this.browser.withoutScripts();
		page.navigate(this.site.url() + "/login?continue=%2Ftai-khoan");
		page.fill("#username", "lan.anh");
		page.fill("#password", PASSWORD);
		page.locator("button[type=submit]").click();
		assertThat(page.url()).contains("/login/code");
		page.fill("#code", code);
		page.locator("button[type=submit]").click();
		return page;
	}

	private static void check(Page page) {
		assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(page.url())
			.extracting((rule) -> rule.getId() + " " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.isEmpty();
		assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(page.url())
			.isEqualTo(TELEPHONE_WIDTH);
	}

}
