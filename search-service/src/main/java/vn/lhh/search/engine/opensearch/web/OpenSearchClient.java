package vn.lhh.search.engine.opensearch.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTTP client of OpenSearch's REST interface.
 */
public final class OpenSearchClient implements Closeable {

	private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

	private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

	private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(60);

	private static final int FIRST_ERROR = 400;

	private static final int MOST_REASON = 500;

	private static final JsonMapper MAPPER = new JsonMapper();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(CONNECT_TIMEOUT)
		.build();

	private final String base;

	private final @Nullable String authorization;

	/**
	 * Makes a client; nothing is sent yet.
	 * @param server address, with {@code user:password@} where one is wanted
	 */
	public OpenSearchClient(URI server) {
		String userInfo = server.getUserInfo();
		String address = server.toString().replaceAll("//[^/]*@", "//");
		this.base = address.endsWith("/") ? address : address + '/';
		this.authorization = (userInfo == null) ? null
				: "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
	}

	/** A value as JSON on one line. */
	public static String json(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	/** Asks what is answered soon or not at all. */
	public JsonObject search(String path, Map<String, ?> body) {
		return exchange("POST", path, json(body), READ_TIMEOUT);
	}

	public JsonObject get(String path) {
		return exchange("GET", path, "", READ_TIMEOUT);
	}

	public boolean exists(String path) {
		try {
			get(path);
			return true;
		}
		catch (OpenSearchException ex) {
			if (ex.isNotFound()) {
				return false;
			}
			throw ex;
		}
	}

	public JsonObject put(String path, Map<String, ?> body) {
		return exchange("PUT", path, json(body), WRITE_TIMEOUT);
	}

	public JsonObject post(String path, String body) {
		return exchange("POST", path, body, WRITE_TIMEOUT);
	}

	public JsonObject delete(String path, Map<String, ?> body) {
		return exchange("DELETE", path, body.isEmpty() ? "" : json(body), WRITE_TIMEOUT);
	}

	private JsonObject exchange(String method, String path, String body, Duration timeout) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(timeout)
			.header("Content-Type", "application/json")
			.method(method,
					body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
		if (this.authorization != null) {
			request.header("Authorization", this.authorization);
		}
		try {
			HttpResponse<String> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= FIRST_ERROR) {
				throw new OpenSearchException(response.statusCode(), reason(response.body()));
			}
			return object(response.body());
		}
		catch (IOException | JacksonException ex) {
			throw new OpenSearchException((ex instanceof IOException failure) ? failure : new IOException(ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new OpenSearchException(new InterruptedIOException("interrupted"));
		}
	}

	private static JsonObject object(String body) {
		return new JsonObject(MAPPER.readValue(body, Map.class));
	}

	private static String reason(String body) {
		try {
			JsonObject error = object(body).at("error");
			return error.text("type") + ": " + error.text("reason");
		}
		catch (JacksonException ex) {
			return body.substring(0, Math.min(body.length(), MOST_REASON));
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
