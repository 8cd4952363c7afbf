package vn.lhh.launcher.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * Runs headless Chromium: the one named by {@code CHROMIUM}, or the one on the path.
 */
public final class Browser implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	public static Browser open() {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Browser(playwright, playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(FLAGS)));
	}

	/** Opens a page as a new visitor, with a browser context of its own. */
	public Page newVisitor() {
		return this.browser.newContext().newPage();
	}

	/** Opens a page as a new visitor whose browser runs no scripts. */
	public Page withoutScripts() {
		return this.browser
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))
			.newPage();
	}

	private static Path program() {
		return Optional.ofNullable(System.getenv("CHROMIUM"))
			.map(Path::of)
			.or(() -> onPath("chromium"))
			.or(() -> onPath("chromium-browser"))
			.or(() -> onPath("google-chrome"))
			.orElseThrow(() -> new AssertionError("The journeys need chromium: install it, or set CHROMIUM"));
	}

	private static Optional<Path> onPath(String name) {
		return Stream.of(System.getenv("PATH").split(":"))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
