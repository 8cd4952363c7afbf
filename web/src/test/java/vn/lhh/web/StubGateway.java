package vn.lhh.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stub of the gateway's internal listener: real HTTP, answering with the contract samples
 * unless a test sets other responses.
 */
public final class StubGateway {

	private static final Path SAMPLES = Path.of("..", "contracts", "http");

	private final HttpServer server;

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	/** The response of one path. */
	public record Answer(int status, String body, Map<String, String> headers) {
	}

	/** A received request. */
	public record Request(String method, String path, String query, Headers headers, String body) {
	}

	private StubGateway(HttpServer server) {
		this.server = server;
	}

	public static StubGateway start(int port) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			StubGateway stubGateway = new StubGateway(server);
			server.createContext("/", stubGateway::handle);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.start();
			stubGateway.reset();
			return stubGateway;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** Resets every path to its contract sample. */
	public void reset() {
		this.answers.clear();
		this.requests.clear();
		samples().forEach((path, file) -> sample(path, file, Map.of("Cache-Control", "public, max-age=60",
				"Surrogate-Key", file.substring(0, file.indexOf('.')) + " " + file.replace(".json", ""))));
	}

	public void sample(String path, String file, Map<String, String> headers) {
		on(path, new Answer(200, read(file), headers));
	}

	public void on(String path, Answer answer) {
		this.answers.put(path, answer);
	}

	public void on(String path, int status, String body) {
		on(path, new Answer(status, body, Map.of()));
	}

	/** Makes every path below the prefix unavailable. */
	public void down(String prefix) {
		this.answers.keySet().stream().filter((path) -> path.startsWith(prefix)).forEach((path) -> on(path, 503, "{}"));
	}

	/** Makes a path accept the request and never answer. */
	public void silent(String path) {
		on(path, new Answer(0, "", Map.of()));
	}

	/** Changes all response bodies in the same way. */
	public void change(UnaryOperator<String> bodies) {
		this.answers
			.replaceAll((path, answer) -> new Answer(answer.status(), bodies.apply(answer.body()), answer.headers()));
	}

	public List<Request> requests() {
		return this.requests;
	}

	public static String read(String file) {
		try {
			return Files.readString(SAMPLES.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void stop() {
		this.stopped.countDown();
		this.server.stop(0);
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			answer(exchange);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void answer(HttpExchange exchange) throws IOException, InterruptedException {
		URI address = exchange.getRequestURI();
		this.requests.add(new Request(exchange.getRequestMethod(), address.getPath(), address.getQuery(),
				exchange.getRequestHeaders(),
				new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
		Answer answer = this.answers.getOrDefault(exchange.getRequestMethod() + " " + address.getPath(),
				this.answers.getOrDefault(address.getPath(), new Answer(404, "{\"code\":\"not-found\"}", Map.of())));
		if (answer.status() == 0) {
			this.stopped.await();
		}
		boolean had = Objects.equals(exchange.getRequestHeaders().getFirst("If-None-Match"),
				answer.headers().getOrDefault("ETag", ""));
		byte[] body = had ? new byte[0] : answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders()
			.set("Content-Type", answer.body().startsWith("<svg") ? "image/svg+xml" : "application/json");
		answer.headers().forEach(exchange.getResponseHeaders()::set);
		exchange.sendResponseHeaders(had ? 304 : answer.status(), (body.length > 0) ? body.length : -1);
		exchange.getResponseBody().write(body);
	}

	private static Map<String, String> samples() {
		Map<String, String> samples = new LinkedHashMap<>();
		samples.put("/api/site/home", "site.home.json");
		samples.put("/api/site/menu", "site.menu.json");
		samples.put("/api/news/articles", "news.articles.json");
		samples.put("/api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len", "news.article.json");
		samples.put("/api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len/others", "news.others.json");
		samples.put("/api/news/categories", "news.categories.json");
		samples.put("/api/news/banners", "news.banners.json");
		samples.put("/api/news/announcements", "news.announcements.json");
		samples.put("/api/news/announcements/moi-tham-gia-hoi-thi-sang-tao-ky-thuat", "news.announcement.json");
		samples.put("/api/news/albums", "news.albums.json");
		samples.put("/api/news/albums/hoi-nghi-tong-ket", "news.album.json");
		samples.put("/api/news/pages", "news.pages.json");
		samples.put("/api/news/pages/gioi-thieu", "news.page.json");
		samples.put("/api/documents", "documents.list.json");
		samples.put("/api/documents/facets", "documents.facets.json");
		samples.put("/api/documents/582-qd-ubnd-2018", "documents.document.json");
		samples.put("/api/members/tree", "members.tree.json");
		samples.put("/api/members/organisations", "members.organisations.json");
		samples.put("/api/members/organisations/hoi-chan-nuoi-thu-y", "members.organisation.json");
		samples.put("/api/qa/questions", "qa.questions.json");
		samples.put("/api/qa/questions/dieu-kien-gia-nhap-lien-hiep-hoi", "qa.question.json");
		samples.put("POST /api/qa/questions", "qa.ask.response.json");
		samples.put("/api/qa/topics", "qa.topics.json");
		samples.put("/api/qa/consent", "qa.consent.json");
		samples.put("/api/qa/tracking/K7MPX4RWQ2", "qa.tracking.json");
		samples.put("/api/search", "search.results.json");
		samples.put("/api/search/suggest", "search.suggestions.json");
		samples.put("/api/stats/visits", "stats.visits.json");
		samples.put("/api/stats/visits/daily", "stats.daily.json");
		samples.put("/api/stats/top", "stats.top.json");
		samples.put("/api/stats/definition", "stats.definition.json");
		return samples;
	}

}
