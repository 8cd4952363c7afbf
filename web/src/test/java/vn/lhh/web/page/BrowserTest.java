package vn.lhh.web.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

/**
 * Base class of tests that show pages in a real browser.
 */
abstract class BrowserTest extends WebTest {

	private static Playwright playwright;

	private static Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void openBrowser() {
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
				.setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
	}

	private static Path chromium() {
		return Optional.ofNullable(System.getenv("CHROMIUM"))
			.map(Path::of)
			.or(() -> Stream.of("chromium", "chromium-browser", "google-chrome")
				.flatMap((name) -> Stream.of(System.getenv("PATH").split(":")).map((folder) -> Path.of(folder, name)))
				.filter(Files::isExecutable)
				.findFirst())
			.orElseThrow(() -> new AssertionError("These tests need chromium: install it, or set CHROMIUM"));
	}

	@AfterAll
	static void closeBrowser() {
		browser.close();
		playwright.close();
	}

	/** An empty page of a browser without stored state. */
	Page blank(int width) {
		return blank(width, 1);
	}

	/** The same on a screen with this many device pixels per CSS pixel. */
	Page blank(int width, double points) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)
			.setDeviceScaleFactor(points)
			.setBaseURL("http://127.0.0.1:" + this.port));
		return context.newPage();
	}

	Page visit(int width, String address) {
		Page page = blank(width);
		page.navigate(address);
		return page;
	}

	static double number(Page page, String script) {
		return ((Number) page.evaluate(script)).doubleValue();
	}

	/** The sample with a menu as long as that of a real site. */
	static ObjectNode withWholeMenu(String sample) {
		ObjectNode chrome = (ObjectNode) JsonMapper.shared().readTree(StubGateway.read(sample));
		ArrayNode menu = chrome.putArray("menu");
		Stream
			.of("Trang chủ /", "Thông tin chính /trang/gioi-thieu", "Tin tức /tin-tuc", "Văn bản /van-ban",
					"Tổ chức thành viên /to-chuc-thanh-vien", "Hỏi đáp /hoi-dap", "Hình ảnh /hinh-anh",
					"Liên hệ /trang/lien-he")
			.forEach((item) -> menu.addObject()
				.put("title", item.substring(0, item.lastIndexOf(' ')))
				.put("url", item.substring(item.lastIndexOf(' ') + 1))
				.putArray("children"));
		((ObjectNode) menu.get(1)).putArray("children").addObject().put("title", "Giới thiệu").put("url", "/");
		return chrome;
	}

	/** As much home page content as a site has after some years. */
	static void fullHome() {
		ObjectNode home = withWholeMenu("site.home.json");
		ObjectNode documents = (ObjectNode) home.at("/blocks/documents");
		documents.put("state", "ready").set("items", list("documents.list.json"));
		repeat((ArrayNode) documents.path("items"), 12);
		repeat((ArrayNode) home.at("/blocks/news/items"), 5);
		ArrayNode notices = (ArrayNode) home.at("/blocks/announcements/items");
		repeat(notices, 3);
		((ObjectNode) notices.get(2)).put("urgency", "URGENT").put("urgencyLabel", "Khẩn");
		repeat((ArrayNode) home.at("/blocks/albums/items"), 4);
		GATEWAY.on("/api/site/home", 200, home.toString());
	}

	private static ArrayNode list(String sample) {
		return (ArrayNode) JsonMapper.shared().readTree(StubGateway.read(sample)).path("items");
	}

	private static void repeat(ArrayNode items, int times) {
		for (int i = items.size(); i < times; i++) {
			items.add(((ObjectNode) items.get(0).deepCopy()).put("id", "id-" + i).put("featured", false));
		}
	}

}
