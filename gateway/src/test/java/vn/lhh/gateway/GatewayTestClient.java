package vn.lhh.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * HTTP client for the gateway under test, in the role of a reader.
 */
public final class GatewayTestClient {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final int port;

	public GatewayTestClient(int port) {
		this.port = port;
	}

	private HttpRequest.Builder to(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(PATIENCE);
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	public HttpResponse<byte[]> get(String path, String... headers) {
		return send(to(path, headers).build());
	}

	public HttpResponse<byte[]> head(String path, String... headers) {
		return send(to(path, headers).HEAD().build());
	}

	public HttpResponse<byte[]> post(String path, String type, String body, String... headers) {
		return send(to(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
	}

	public HttpResponse<byte[]> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
		return send(to(path, headers).method(method, body).build());
	}

	private static HttpResponse<byte[]> send(HttpRequest request) {
		try {
			return CLIENT.send(request, BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
		return CLIENT.send(to(path).build(), BodyHandlers.ofInputStream());
	}

	/** Sends a request line exactly as written; returns the status. */
	public int raw(String path) throws IOException {
		return rawRequest("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	/** Sends exactly these bytes and reads to the end; returns the first status. */
	public int rawRequest(String request) throws IOException {
		return Integer.parseInt(said(request).substring(9, 12));
	}

	/** Sends exactly these bytes and reads to the end. */
	public String said(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	public static JsonNode json(HttpResponse<byte[]> response) {
		return new ObjectMapper().readTree(response.body());
	}

	public static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	public static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
