package vn.lhh.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.harness.LaunchedSite;
import vn.lhh.launcher.harness.LiveFolder;
import vn.lhh.launcher.harness.TrainedCheckout;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.site.Checkout;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the README's first steps of an operator, word by word, on a real and empty site;
 * and that every service soon refuses a disabled account.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstHourIT {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String OWN = "ba con cá vàng ";

	private static final Map<String, String> SHORT_LIVED = LaunchedSite.shortLived(Map.of());

	@TempDir
	private static Path folder;

	private static LaunchedSite site;

	@BeforeAll
	static void start() {
		site = TrainedCheckout
			.ready((home) -> LaunchedSite.start(home, folder.resolve("data"), SHORT_LIVED, "--no-demo"));
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@Test
	@Order(1)
	void anOperatorReachesAFirstPublishedArticleAndEndsAnAccount() throws Exception {
		Path once = folder.resolve("data/identity/first-admin.txt");
		Awaitility.await().until(() -> site.output().contains("the one-time password is in " + once));
		String first = Files.readString(once).strip().split("\t")[1];
		assertThat(portal("token", "admin", "--password-file", file("once", first)).said())
			.contains("admin has a one-time password");
		choose("admin", first);
		assertThat(once).doesNotExist();

		Said setup = portal("setup", "../deploy/setup/neutral.yml", "--password-file", file("admin", OWN + "admin"));
		assertThat(setup.code()).as(setup.said()).isZero();
		assertThat(setup.said()).contains("set up              the main menu", "category tin-hoat-dong",
				"banner position home", "topic khac");
		Said again = portal("setup", "../deploy/setup/neutral.yml", "--password-file", file("admin", OWN + "admin"));
		assertThat(again.said().lines()).allMatch((line) -> line.contains("was set up before"));

		String lan = opened("lan", "EDITOR");
		String binh = opened("binh", "APPROVER");
		String category = JsonPath.read(get("/api/news/categories", lan).body(), "$.items[0].id");
		HttpResponse<String> created = post("/api/news/admin/articles", lan,
				"""
						{"title":"Tin đầu tiên","summary":"Một câu tóm tắt","bodyHtml":"<p>Nội dung</p>","primaryCategoryId":"%s"}"""
					.formatted(category));
		assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
		String article = created.headers().firstValue("Location").orElseThrow();
		assertThat(post(article + "/submit", lan, "{}").statusCode()).isEqualTo(200);
		assertThat(post(article + "/publish", lan, "{}").statusCode()).isEqualTo(403);
		assertThat(post(article + "/approve", binh, "{}").statusCode()).isEqualTo(200);
		assertThat(post(article + "/publish", binh, "{}").statusCode()).isEqualTo(200);
		WholeSite.eventually().untilAsserted(() -> assertThat(get("/", lan).body()).contains("Tin đầu tiên"));
		assertThat(get("/", lan).body()).contains("Tổ chức thành viên", "Tin hoạt động");

		assertThat(site.portal("account", "disable", "lan")).contains("Account lan is disabled.");
		WholeSite.within(30).untilAsserted(() -> assertThat(get(article, lan).statusCode()).isEqualTo(401));
		assertThat(get(article, binh).statusCode()).isEqualTo(200);
		assertThat(portal("token", "lan", "--password-file", file("lan", OWN + "lan")).said())
			.contains("The login was refused");
		assertThat(site.portal("account", "list")).containsPattern("lan +disabled +EDITOR")
			.containsPattern("admin +active");
	}

	@Test
	@Order(2)
	void whoAskedAndIsErasedStandsNowhereInTheFolder() throws Exception {
		String phone = "0999 888 777";
		String answerer = opened("hoa", "QA_ANSWERER");
		String topic = JsonPath.read(get("/api/qa/topics", answerer).body(), "$.items[0].slug");
		HttpResponse<String> asked = post("/api/qa/questions", answerer, """
				{"subject":"Hỏi rồi xóa","body":"Một câu","topic":"%s","fullName":"Trần Thị Xóa","phone":"%s",
				 "wantsReplyBy":"NONE","consent":{"accepted":true,"version":"%s"}}""".formatted(topic, phone,
				JsonPath.<String>read(get("/api/qa/consent", answerer).body(), "$.version")));
		assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
		WholeSite.eventually().untilAsserted(() -> assertThat(holding(phone)).isNotEmpty());
		String id = JsonPath.read(get("/api/qa/admin/questions", answerer).body(), "$.items[0].id");
		assertThat(post("/api/qa/admin/questions/" + id + "/erase-asker", answerer, "{}").statusCode()).isEqualTo(200);
		WholeSite.eventually()
			.untilAsserted(() -> assertThat(Stream.of(phone, "Trần Thị Xóa").flatMap(FirstHourIT::holding)).isEmpty());
	}

	private static Stream<Path> holding(String words) {
		return LiveFolder.contents(site.data())
			.stream()
			.filter(Files::isRegularFile)
			.filter((file) -> isHeld(file, words));
	}

	private static boolean isHeld(Path file, String words) {
		try {
			byte[] sought = words.getBytes(StandardCharsets.UTF_8);
			return Files.readString(file, StandardCharsets.ISO_8859_1)
				.contains(new String(sought, StandardCharsets.ISO_8859_1));
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Follows docs/operations.md: copies the folder of a stopped site, without logs and
	 * run.
	 */
	@Test
	@Order(3)
	void aCopyOfTheStoppedFolderBringsTheSiteBack() throws Exception {
		assertThat(site.portal("stop")).startsWith("Stopped");
		assertThat(site.awaitExit()).isZero();
		Path back = folder.resolve("back");
		FileSystemUtils.copyRecursively(site.data(), back);
		FileSystemUtils.deleteRecursively(back.resolve("logs"));
		FileSystemUtils.deleteRecursively(back.resolve("run"));
		site = TrainedCheckout.ready((home) -> LaunchedSite.start(home, back, SHORT_LIVED, "--no-demo"));
		WholeSite.eventually().untilAsserted(() -> assertThat(get("/", "none").body()).contains("Tin đầu tiên"));
		Said token = portal("token", "binh", "--password-file", file("binh", OWN + "binh"));
		assertThat(token.code()).as(token.said()).isZero();
		assertThat(site.portal("account", "list")).containsPattern("lan +disabled");
	}

	private static String opened(String name, String role) throws IOException {
		String said = site.portal("account", "add", name, "--roles", role);
		choose(name, said.replaceAll("(?s).*shown only now: (\\S+).*", "$1"));
		Said token = portal("token", name, "--password-file", file(name, OWN + name));
		assertThat(token.code()).as(token.said()).isZero();
		return token.said().lines().reduce("", (before, last) -> last);
	}

	private static void choose(String name, String once) throws IOException {
		Said chosen = portal("account", "password", name, "--password-file", file("once", once), "--new-password-file",
				file(name, OWN + name));
		assertThat(chosen.code()).as(chosen.said()).isZero();
	}

	private static String file(String name, String password) throws IOException {
		return Files.writeString(folder.resolve(name + ".password"), password + "\n").toString();
	}

	/**
	 * Runs a command in this process, because the command that reads YAML needs a
	 * library.
	 */
	private static Said portal(String... words) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
		String[] all = new String[words.length + 2];
		System.arraycopy(words, 0, all, 0, words.length);
		all[words.length] = "--data";
		all[words.length + 1] = site.data().toString();
		int code = new Portal(new Console(out, out), new LaunchContext(new Checkout(Path.of("..")), Map.of())).run(all);
		return new Said(code, said.toString(StandardCharsets.UTF_8));
	}

	/** Reads again what a busy machine answers too late. */
	private static HttpResponse<String> get(String path, String token) {
		return WholeSite.eventually()
			.until(() -> send(request(path, token).GET()), (answer) -> answer.statusCode() < 500);
	}

	private static HttpResponse<String> post(String path, String token, String json) {
		return send(request(path, token).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json)));
	}

	private static HttpRequest.Builder request(String path, String token) {
		return HttpRequest.newBuilder(URI.create(site.url() + path)).header("Authorization", "Bearer " + token);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Holds the result of a command.
	 *
	 * @param code exit code
	 * @param said everything it printed
	 */
	private record Said(int code, String said) {
	}

}
