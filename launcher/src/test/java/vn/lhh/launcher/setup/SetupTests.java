package vn.lhh.launcher.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.demo.AdminApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests the set-up against fake admin APIs that store the items they receive.
 */
class SetupTests {

	@TempDir
	private Path folder;

	private final Map<String, List<Map<String, Object>>> kept = new LinkedHashMap<>();

	private final Map<String, Object> site = new LinkedHashMap<>(
			Map.of("version", 3, "site", Map.of(), "menu", List.of()));

	private final List<String> said = new ArrayList<>();

	private final List<String> writes = new ArrayList<>();

	private final Set<String> late = new HashSet<>();

	private HttpServer server;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/api/", this::answer);
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		Map<String, Object> body = Json
			.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		String method = exchange.getRequestMethod();
		if (!method.equals("GET")) {
			this.writes.add(method + " " + path);
		}
		if (this.late.remove(method)) {
			exchange.sendResponseHeaders(504, -1);
			exchange.close();
			return;
		}
		int status = 200;
		if (method.equals("POST")) {
			List<Map<String, Object>> list = this.kept.computeIfAbsent(path, (key) -> new ArrayList<>());
			body.put("id", "id" + list.size());
			list.add(body);
			exchange.getResponseHeaders().set("Location", path + "/" + body.get("id"));
			status = 201;
		}
		else if (method.equals("PUT")) {
			status = "\"3\"".equals(exchange.getRequestHeaders().getFirst("If-Match")) ? 200 : 412;
			this.site.putAll(path.endsWith("/menu") ? body : Map.of("site", body));
		}
		List<Map<String, Object>> items = this.kept.getOrDefault(path, List.of());
		Object plain = path.startsWith("/api/qa/") ? items : Map.of("items", items);
		Object shown = path.endsWith("/site") ? this.site : plain;
		byte[] bytes = Json.write(shown).getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "neutral.yml", "lam-dong.yml" })
	void anExampleFillsAnEmptySiteOnce(String example) {
		Path file = Path.of("..", "deploy", "setup", example);
		setup().apply(file);
		assertThat(this.kept.get("/api/news/admin/categories")).hasSizeGreaterThan(2)
			.allSatisfy((category) -> assertThat(category).containsKeys("name", "slug", "order"));
		assertThat(this.kept.get("/api/qa/admin/topics")).isNotEmpty();
		assertThat(this.kept.get("/api/news/admin/banner-positions")).singleElement()
			.satisfies((position) -> assertThat(position).containsEntry("code", "home"));
		assertThat(this.kept.get("/api/news/admin/links")).isNotEmpty()
			.allSatisfy((link) -> assertThat(link).containsEntry("groupId", "id0").containsKey("url"));
		assertThat(Json.items(this.site, "menu")).hasSizeGreaterThan(5)
			.anySatisfy((item) -> assertThat(item.get("target")).isEqualTo(Map.of("type", "MODULE", "ref", "NEWS")));
		assertThat(((Map<?, ?>) this.site.get("site")).get("address")).asString().contains("tỉnh");
		assertThat(this.folder.resolve("settings.env")).content().contains("STATS_BASELINE_VALUE=");
		assertThat(this.said).allSatisfy((line) -> assertThat(line).startsWith("  set up "));
		this.writes.clear();
		this.said.clear();
		setup().apply(file);
		assertThat(this.writes).isEmpty();
		assertThat(this.said).isNotEmpty().allSatisfy((line) -> assertThat(line).contains("was set up before"));
	}

	@Test
	void nothingIsSetUpAgainWhereWhatWasBeforeCanNotBeRead() throws IOException {
		Files.write(this.folder.resolve("applied.txt"), new byte[] { (byte) 0xff, 0, (byte) 0xfe });
		assertThatExceptionOfType(UserErrorException.class)
			.isThrownBy(() -> setup().apply(Path.of("..", "deploy", "setup", "neutral.yml")))
			.withMessageContaining("applied.txt can't be read");
		assertThat(this.writes).isEmpty();
	}

	@Test
	void whatComesTooLateIsAskedForAgain() throws IOException {
		this.late.addAll(List.of("GET", "POST"));
		setup().apply(write("categories:\n- {name: Tin, slug: tin}\n"));
		assertThat(this.late).isEmpty();
		assertThat(this.kept.get("/api/news/admin/categories")).singleElement()
			.satisfies((category) -> assertThat(category).containsEntry("slug", "tin"));
	}

	@Test
	void aReplacementThatComesTooLateIsLeftToTheOperator() {
		this.late.add("PUT");
		assertThatExceptionOfType(UserErrorException.class)
			.isThrownBy(() -> setup().apply(Path.of("..", "deploy", "setup", "neutral.yml")))
			.withMessageContaining("HTTP 504");
		assertThat(this.said).isEmpty();
	}

	@Test
	void whatEditorsChangedSinceStays() throws IOException {
		Path file = write("categories:\n- {name: Tin, slug: tin}\n- {name: Khác, slug: khac}\n");
		setup().apply(file);
		this.kept.get("/api/news/admin/categories").removeFirst();
		this.kept.get("/api/news/admin/categories").getFirst().put("name", "Tên do biên tập đặt");
		setup().apply(file);
		assertThat(this.kept.get("/api/news/admin/categories")).singleElement()
			.satisfies((category) -> assertThat(category).containsEntry("name", "Tên do biên tập đặt"));
	}

	@Test
	void whatWasMadeByHandBeforeStays() throws IOException {
		this.site.put("site", Map.of("name", "Của tôi", "address", "Nhà tôi"));
		this.site.put("menu", List.of(Map.of("title", "Của tôi")));
		List<Map<String, Object>> topics = new ArrayList<>();
		topics.add(Map.of("slug", "khac"));
		this.kept.put("/api/qa/admin/topics", topics);
		setup().apply(Path.of("..", "deploy", "setup", "neutral.yml"));
		assertThat(this.writes).noneMatch((write) -> write.startsWith("PUT"));
		assertThat(this.kept.get("/api/qa/admin/topics")).hasSize(2);
		assertThat(this.said).contains("  is there already    topic khac", "  is there already    the main menu");
	}

	@Test
	void everyFaultIsNamedWithItsLineAndNothingIsApplied() throws IOException {
		Path file = write("""
				site:
				  name: Hội
				  adress: Đà Lạt
				categories:
				- name: Tin
				  order: first
				menu:
				- {title: Trang chủ}
				baseline: 5
				topics: {name: Khác}
				""");
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> setup().apply(file))
			.withMessageContaining("line 3: unknown key adress; known are: name, shortName")
			.withMessageContaining("line 2: owningBody is missing")
			.withMessageContaining("line 6: order must be a whole number")
			.withMessageContaining("line 5: slug is missing")
			.withMessageContaining("line 8: name exactly one of module, category, url")
			.withMessageContaining("line 9: baseline must be keys and values")
			.withMessageContaining("line 10: topics must be a list");
		assertThat(this.writes).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "- a\n", "just words", "site: [", "categories:\n- tin\n", "a: b\n a: c",
			"? [x]\n: y\n", "baseline: {value: 1.5, asOf: 2026-02-30, source: x}\n",
			"topics:\n- {name: a, name: b, slug: c}\n" })
	void aFileThatIsNoneIsRefused(String text) throws IOException {
		Path file = write(text);
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> Setup.check(file))
			.withMessageContaining(file.toString());
	}

	@Test
	void elsewhereTheCounterIsASetting() throws IOException {
		Path file = write("baseline: {value: 12, asOf: 2026-01-01, source: Bộ đếm cũ}\n");
		URI site = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
		new Setup(new AdminApi(site, (user) -> "token"), "admin", this.folder, this.said::add, true).apply(file);
		assertThat(this.said).singleElement().asString().contains("STATS_BASELINE_VALUE=12");
		assertThat(this.folder.resolve("settings.env")).doesNotExist();
	}

	@Test
	void theExamplesCanBeApplied() {
		assertThatNoException().isThrownBy(() -> Setup.check(Path.of("..", "deploy", "setup", "neutral.yml")));
		assertThatNoException().isThrownBy(() -> Setup.check(Path.of("..", "deploy", "setup", "lam-dong.yml")));
		assertThatExceptionOfType(UserErrorException.class)
			.isThrownBy(() -> Setup.check(this.folder.resolve("none.yml")))
			.withMessageContaining("can't be read");
	}

	private Path write(String text) throws IOException {
		return Files.writeString(this.folder.resolve("site.yml"), text);
	}

	private Setup setup() {
		URI site = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
		return new Setup(new AdminApi(site, (user) -> "token"), "admin", this.folder, this.said::add, false);
	}

}
