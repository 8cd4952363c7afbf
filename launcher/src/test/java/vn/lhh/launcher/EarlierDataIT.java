package vn.lhh.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.lhh.launcher.harness.LaunchedSite;
import vn.lhh.launcher.harness.TrainedCheckout;
import vn.lhh.launcher.harness.WholeSite;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that this version shows and edits stored data of earlier versions. Each release
 * adds its store to the test resources, see CONTRIBUTING.
 */
class EarlierDataIT {

	private static final Path STORED = Path.of("src", "test", "resources", "data");

	private static final Map<String, String> PAGES = Map.of("/api/news/articles/", "/tin-tuc/",
			"/api/news/announcements/", "/thong-bao/", "/api/news/pages/", "/trang/", "/api/news/albums/", "/hinh-anh/",
			"/api/documents/", "/van-ban/", "/api/members/organisations/", "/to-chuc-thanh-vien/", "/api/qa/questions/",
			"/hoi-dap/");

	/** Words of the bodies in one store, on the pages that show them. */
	private static final Map<String, Map<String, String>> WORDS = Map.of("0.1.0.mv.db.gz",
			Map.ofEntries(Map.entry("/tin-tuc/bai-viet-ban-truoc", "Nội dung bài viết bản trước"),
					Map.entry("/thong-bao/thong-bao-ban-truoc", "Nội dung thông báo bản trước"),
					Map.entry("/trang/trang-ban-truoc", "Nội dung trang bản trước"),
					Map.entry("/hinh-anh/bo-anh-ban-truoc", "Ảnh bản trước"),
					Map.entry("/chuyen-muc/chuyen-muc-ban-truoc", "Bài viết bản trước"),
					Map.entry("/van-ban/van-ban-ban-truoc", "Trích yếu bản trước"),
					Map.entry("/to-chuc-thanh-vien/hoi-ban-truoc", "Hội bản trước"),
					Map.entry("/hoi-dap/cau-hoi-ban-truoc", "Nội dung trả lời bản trước"),
					Map.entry("/hoi-dap?chude=chu-de-ban-truoc", "Câu hỏi bản trước"),
					Map.entry("/", "Lời mời bản trước"), Map.entry("/thong-ke", "Thống kê")));

	/** Keeps the trash of the stored data, however old this test gets. */
	private static final Map<String, String> FOR_EVER = LaunchedSite
		.shortLived(Map.of("PORTAL_TRASH_PURGE_AFTER", "36500d"));

	private static final List<String> NAMES = List.of("title", "name", "numberSymbol", "subject");

	private static final List<String> EDITED = List.of("/api/news/admin/articles", "/api/news/admin/announcements",
			"/api/news/admin/pages", "/api/news/admin/albums", "/api/news/admin/banners",
			"/api/documents/admin/documents", "/api/members/admin/organisations");

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	static Stream<Path> stores() throws IOException {
		return Files.list(STORED).filter((file) -> file.toString().endsWith(".mv.db.gz"));
	}

	@ParameterizedTest
	@MethodSource("stores")
	void whatWasStoredIsShownAndGoesOnBeingEdited(Path stored) throws IOException {
		Path data = this.folder.resolve("data");
		Path store = Files.createDirectories(data.resolve("mongo")).resolve("lhh.mv.db");
		try (InputStream packed = new GZIPInputStream(Files.newInputStream(stored))) {
			Files.copy(packed, store);
		}
		try (LaunchedSite site = TrainedCheckout
			.ready((home) -> LaunchedSite.start(home, data, FOR_EVER, "--no-demo"))) {
			WORDS.getOrDefault(stored.getFileName().toString(), Map.of())
				.forEach((page, words) -> shows(site, page, words));
			String token = token(site);
			Map<String, JsonNode> served = ServedJson.read((path) -> answered(site, path + "?size=100", token).body());
			isServedAsBefore(Path.of(stored.toString().replace(".mv.db.gz", ".json.gz")), served);
			served.forEach((address, body) -> hasPage(site, address, body));
			EDITED.forEach((list) -> savedAgain(site, list, token));
		}
	}

	/** Reads again what a busy machine answers too late. */
	private HttpResponse<String> answered(LaunchedSite site, String path, String token) {
		return WholeSite.eventually().until(() -> send(site, path, token, ""), (answer) -> answer.statusCode() < 500);
	}

	private static void isServedAsBefore(Path told, Map<String, JsonNode> now) throws IOException {
		if (Boolean.getBoolean("portal.data.write")) {
			ServedJson.write(now, told);
		}
		JsonNode before = ServedJson.load(told);
		assertThat(before.size()).isGreaterThan(100);
		assertThat(before.propertyStream()
			.flatMap((body) -> ServedJson.differences(body.getKey(), body.getValue(), now.get(body.getKey()))))
			.isEmpty();
	}

	private void hasPage(LaunchedSite site, String address, JsonNode body) {
		PAGES.forEach((api, pages) -> {
			String slug = address.substring(Math.min(api.length(), address.length()));
			if (address.startsWith(api) && body.path("slug").asString("").equals(slug)) {
				String name = NAMES.stream()
					.map(body::path)
					.filter(JsonNode::isString)
					.findFirst()
					.orElseThrow()
					.asString();
				shows(site, pages + slug, name);
			}
		});
	}

	private void shows(LaunchedSite site, String page, String words) {
		WholeSite.eventually()
			.untilAsserted(
					() -> assertThat(HtmlUtils.htmlUnescape(send(site, page, "", "").body())).as(page).contains(words));
	}

	private void savedAgain(LaunchedSite site, String list, String token) {
		String id = JsonPath.read(answered(site, list + "?size=1", token).body(), "$.items[0].id");
		HttpResponse<String> read = answered(site, list + "/" + id, token);
		HttpResponse<String> saved = send(site, list + "/" + id, token, read.body(), "If-Match",
				read.headers().firstValue("ETag").orElse(""));
		assertThat(saved.statusCode()).as(list + saved.body()).isEqualTo(200);
	}

	private String token(LaunchedSite site) throws IOException {
		Path password = Files.writeString(this.folder.resolve("lan"), "ba con cá vàng lan\n");
		return site.token("lan", "--password-file", password.toString());
	}

	private HttpResponse<String> send(LaunchedSite site, String path, String token, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.url() + path));
		if (!token.isEmpty()) {
			request.header("Authorization", "Bearer " + token);
		}
		if (headers.length > 0) {
			request.headers(headers)
				.header("Content-Type", "application/json")
				.PUT(HttpRequest.BodyPublishers.ofString(body));
		}
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
