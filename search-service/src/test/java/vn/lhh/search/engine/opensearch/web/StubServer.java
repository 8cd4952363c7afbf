package vn.lhh.search.engine.opensearch.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stub of OpenSearch that answers as it is told and notes what it was sent.
 */
public final class StubServer implements AutoCloseable {

	private final HttpServer server;

	private final Queue<Answer> answers = new ArrayDeque<>();

	private final List<String> requests = new CopyOnWriteArrayList<>();

	public StubServer() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	/** Answers one further request. */
	public StubServer answer(int status, String body) {
		this.answers.add(new Answer(status, body));
		return this;
	}

	/** What was sent: method, address, authorization and body of each request. */
	public List<String> requests() {
		return this.requests;
	}

	public URI uri(String userInfo) {
		return URI.create("http://" + userInfo + "127.0.0.1:" + this.server.getAddress().getPort());
	}

	private void handle(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.requests.add("%s %s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(),
				exchange.getRequestHeaders().getFirst("Authorization"), body));
		Answer answer = this.answers.remove();
		byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(answer.status(), bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private record Answer(int status, String body) {
	}

}
