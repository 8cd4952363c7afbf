package vn.lhh.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * Fake backend: a real HTTP server that answers as a test configures it, and records its
 * requests.
 */
public final class FakeBackend {

	private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

	private final Map<String, HttpHandler> impatient = new ConcurrentHashMap<>();

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private volatile HttpHandler otherwise = FakeBackend::notFound;

	private final int port;

	private HttpServer server;

	private FakeBackend() {
		this.server = listen(0);
		this.port = this.server.getAddress().getPort();
	}

	public static FakeBackend start() {
		return new FakeBackend();
	}

	private HttpServer listen(int at) {
		try {
			HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
			listening.createContext("/", this::handle);
			listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			listening.start();
			return listening;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Answers after some bytes of the body and closes the connection, as a server does
	 * that finds the body too large.
	 */
	public void early(String path, int status, int bytes) {
		this.impatient.put(path, (exchange) -> {
			exchange.getRequestBody().readNBytes(bytes);
			exchange.getResponseHeaders().set("Connection", "close");
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});
	}

	private void handle(HttpExchange exchange) throws IOException {
		HttpHandler early = this.impatient.get(exchange.getRequestURI().getPath());
		if (early != null) {
			early.handle(exchange);
			return;
		}
		byte[] body = exchange.getRequestBody().readAllBytes();
		this.asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
				exchange.getRequestHeaders(), body));
		this.answers.getOrDefault(exchange.getRequestURI().getPath(), this.otherwise).handle(exchange);
	}

	private static void notFound(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(404, -1);
		exchange.close();
	}

	public String url() {
		return "http://127.0.0.1:" + this.port;
	}

	/** Stops as a killed process does. */
	public void kill() {
		this.server.stop(0);
	}

	/** Starts again on the same port. */
	public void revive() {
		this.server = listen(this.port);
	}

	public void forget() {
		this.asked.clear();
		this.answers.clear();
		this.impatient.clear();
		this.otherwise = FakeBackend::notFound;
	}

	public List<Asked> asked() {
		return this.asked;
	}

	/**
	 * Requests on behalf of a client: each carries its trace. The gateway refreshes home
	 * sections without one, also those of an earlier test.
	 */
	public List<Asked> askedForClients() {
		return this.asked.stream().filter((each) -> each.headers().containsKey("traceparent")).toList();
	}

	/** Answers all other requests with this handler, until it is reset. */
	public void otherwise(HttpHandler answer) {
		this.otherwise = answer;
	}

	public void on(String path, HttpHandler answer) {
		this.answers.put(path, answer);
	}

	/** Answers 200 with this body and these headers (name, value, name, value …). */
	public void answer(String path, String type, byte[] body, String... headers) {
		on(path, (exchange) -> send(exchange, 200, type, body, headers));
	}

	public void json(String path, String body, String... headers) {
		answer(path, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
	}

	/** Answers with a contract sample. */
	public void sample(String path, String name, String... headers) {
		json(path, contract(name), headers);
	}

	public static void send(HttpExchange exchange, int status, String type, byte[] body, String... headers)
			throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		for (int i = 0; i < headers.length; i += 2) {
			exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
		}
		boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
		if (bare && body.length > 0) {
			exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
		}
		exchange.sendResponseHeaders(status, bare ? -1 : body.length);
		if (!bare) {
			exchange.getResponseBody().write(body);
		}
		exchange.close();
	}

	public static String contract(String name) {
		try {
			return Files.readString(Path.of("..", "contracts", name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A received request. */
	public record Asked(String method, String uri, Headers headers, byte[] body) {

		public String header(String name) {
			return String.valueOf(this.headers.getFirst(name));
		}

		public String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
