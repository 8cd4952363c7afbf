package vn.lhh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * HTTP stub of the public site: gives the answers that a test sets, as complete pages,
 * passes data addresses on to the service under test, and answers 404 to anything else.
 */
public final class StubPublicSite implements AutoCloseable {

	/** How many items a page of a list holds. */
	public static final int PAGE_SIZE = 10;

	private final Map<String, Said> answers = new ConcurrentHashMap<>();

	private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

	private final HttpServer server;

	private final HttpClient client = HttpClient.newHttpClient();

	private volatile int service;

	/**
	 * Returns the site that every {@link ServiceIT} looks at, one for this JVM.
	 */
	public static StubPublicSite shared() {
		return Shared.SITE;
	}

	/**
	 * Starts the stub on a free port.
	 */
	public StubPublicSite() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/**
	 * Returns its URL.
	 * @return without a path
	 */
	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/**
	 * Sets the answer to an address from now on.
	 * @param address path and query
	 */
	public void says(String address, int status, String body) {
		says(address, status, body, "");
	}

	/**
	 * Sets the answer with a {@code Cache-Status} header.
	 * @param address path and query
	 * @param cacheStatus the header
	 */
	public void says(String address, int status, String body, String cacheStatus) {
		this.answers.put(address, new Said(status, body, cacheStatus));
	}

	/**
	 * Passes addresses that begin with {@code /api/} and have no answer on to the
	 * service, and serves home pages without content.
	 */
	public void passOnTo(int port) {
		this.service = port;
		says("/", 200, "<html>");
		says("/api/site/home", 200, "{}");
		says("/api/site/menu", 200, "{}");
	}

	/**
	 * Returns how often an address was requested.
	 * @param address path and query
	 */
	public int asked(String address) {
		return this.asked.getOrDefault(address, new AtomicInteger()).get();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.client.shutdownNow();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String address = exchange.getRequestURI().toString();
		this.asked.computeIfAbsent(address, (key) -> new AtomicInteger()).incrementAndGet();
		Said said = this.answers.getOrDefault(address, otherwise(address));
		byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Cache-Status", said.cacheStatus());
		exchange.getResponseHeaders().add("Portal-Complete", "?1");
		exchange.getResponseHeaders().add("Portal-Page-Size", String.valueOf(PAGE_SIZE));
		exchange.sendResponseHeaders(said.status(), (body.length == 0) ? -1 : body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private Said otherwise(String address) throws IOException {
		return (this.service != 0 && address.startsWith("/api/")) ? passedOn(address) : new Said(404, "", "");
	}

	private Said passedOn(String address) throws IOException {
		URI there = URI.create("http://127.0.0.1:" + this.service + address);
		try {
			HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(there).build(),
					HttpResponse.BodyHandlers.ofString());
			return new Said(answer.statusCode(), answer.body(), "");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private record Said(int status, String body, String cacheStatus) {
	}

	private static final class Shared {

		private static final StubPublicSite SITE = new StubPublicSite();

	}

}
