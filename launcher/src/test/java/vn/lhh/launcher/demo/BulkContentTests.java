package vn.lhh.launcher.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkContentTests {

	private final Queue<String> created = new ConcurrentLinkedQueue<>();

	private final Queue<String> published = new ConcurrentLinkedQueue<>();

	private final AtomicInteger busy = new AtomicInteger();

	private HttpServer server;

	private volatile String goodToken = "token-1";

	private volatile int status = 201;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/api/news/categories",
				(exchange) -> answer(exchange, 200, "{\"items\": [{\"slug\": \"khoa-hoc\", \"id\": \"c1\"}]}"));
		this.server.createContext("/api/documents/facets", (exchange) -> answer(exchange, 200,
				"{\"types\": [{\"code\": \"QD\"}], \"issuers\": [{\"code\": \"lhh\", \"name\": \"LHH\"}]}"));
		this.server.createContext("/api/news/admin/articles", this::admin);
		this.server.createContext("/api/documents/admin/documents", this::admin);
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void everyArticleIsCreatedInACategoryAndPublished() {
		content().articles(7);
		assertThat(this.created).hasSize(7)
			.allSatisfy((json) -> assertThat(JsonPath.<String>read(json, "$.primaryCategoryId")).isEqualTo("c1"));
		assertThat(this.created.stream().map((json) -> JsonPath.<String>read(json, "$.title"))).doesNotHaveDuplicates();
		assertThat(this.published).hasSize(7).allMatch((path) -> path.matches("/api/news/admin/articles/\\d+/publish"));
	}

	@Test
	void everyDocumentIsOlderThanTheTwelveOfTheHomePage() {
		content().documents(400);
		assertThat(this.created).hasSize(400).allSatisfy((json) -> {
			assertThat(JsonPath.<String>read(json, "$.issueDate")).isBetween("1994-01-01", "2010-09-06");
			assertThat(JsonPath.<String>read(json, "$.issuers[0].bodyId")).isEqualTo("lhh");
		});
		assertThat(this.published).hasSize(400);
	}

	@Test
	void aBusySiteIsAskedAgain() {
		this.busy.set(1);
		content().articles(2);
		assertThat(this.published).hasSize(2);
	}

	@Test
	void anExpiredTokenIsRenewed() {
		BulkContent content = content();
		content.articles(1);
		this.goodToken = "token-2";
		content.articles(1);
		assertThat(this.published).hasSize(2);
	}

	@Test
	void aRefusalEndsItWithWhatTheSiteSaid() {
		this.status = 400;
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> content().articles(1))
			.withMessageContaining("HTTP 400");
	}

	private BulkContent content() {
		URI portal = URI.create("http://localhost:" + this.server.getAddress().getPort());
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
		return new BulkContent(new AdminApi(portal, (user) -> this.goodToken), new Console(nowhere, nowhere));
	}

	private void admin(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String path = exchange.getRequestURI().getPath();
		if (!exchange.getRequestHeaders().getFirst("Authorization").equals("Bearer " + this.goodToken)) {
			answer(exchange, 401, "{}");
		}
		else if (this.busy.getAndDecrement() > 0) {
			exchange.getResponseHeaders().add("Retry-After", "0");
			answer(exchange, 429, "{}");
		}
		else if (path.endsWith("/publish")) {
			this.published.add(path);
			answer(exchange, 200, "{}");
		}
		else {
			this.created.add(body);
			exchange.getResponseHeaders().add("Location", path + "/" + this.created.size());
			answer(exchange, this.status, "{}");
		}
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
