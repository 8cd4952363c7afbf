package vn.lhh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTTP client that calls the running service in tests.
 */
public final class ApiClient {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port;

	private final List<String> headers;

	public ApiClient(int port, String... headers) {
		this.port = port;
		this.headers = List.of(headers);
	}

	public String address() {
		return "http://127.0.0.1:" + this.port;
	}

	public ApiClient as(String... roles) {
		return with("Authorization", "Bearer " + TestTokens.shared().of(roles));
	}

	public ApiClient with(String name, String value) {
		List<String> more = new ArrayList<>(this.headers);
		more.addAll(List.of(name, value));
		return new ApiClient(this.port, more.toArray(String[]::new));
	}

	public Answer get(String path) {
		return call("GET", path, null);
	}

	public Answer post(String path, Object body) {
		return call("POST", path, body);
	}

	public Answer post(String path) {
		return call("POST", path, null);
	}

	public Answer put(String path, Object body) {
		return call("PUT", path, body);
	}

	public Answer call(String method, String path, @Nullable Object body) {
		HttpRequest.BodyPublisher content = (body == null) ? HttpRequest.BodyPublishers.noBody()
				: HttpRequest.BodyPublishers
					.ofString((body instanceof String text) ? text : JSON.writeValueAsString(body));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path)).method(method, content);
		if (body != null && !this.headers.contains("Content-Type")) {
			request.header("Content-Type", "application/json");
		}
		if (!this.headers.isEmpty()) {
			request.headers(this.headers.toArray(String[]::new));
		}
		return send(request.build());
	}

	private Answer send(HttpRequest request) {
		try {
			HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
			ApiContract.verify(HTTP, this.port, response);
			return new Answer(response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public Answer upload(String path, String contentType, byte[] bytes) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
			.headers(this.headers.toArray(String[]::new))
			.header("Content-Type", contentType)
			.POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
			.build();
		return send(request);
	}

	public static JsonNode contract(String name) {
		try {
			return JSON.readTree(Files.readString(Path.of("..", "contracts", name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static JsonNode json(String text) {
		return JSON.readTree(text);
	}

	/**
	 * Returns the paths of fields that a sample has and an answer lacks, or gives with
	 * another type of value.
	 */
	public static List<String> missing(JsonNode sample, JsonNode actual, String at) {
		List<String> found = new ArrayList<>();
		if (sample.isObject() && actual.isObject()) {
			for (Map.Entry<String, JsonNode> field : sample.properties()) {
				String path = at + "/" + field.getKey();
				if (!actual.has(field.getKey())) {
					found.add(path);
				}
				else {
					found.addAll(missing(field.getValue(), actual.get(field.getKey()), path));
				}
			}
		}
		else if (sample.isArray() && actual.isArray()) {
			if (!sample.isEmpty() && !actual.isEmpty()) {
				found.addAll(missing(sample.get(0), actual.get(0), at + "[0]"));
			}
		}
		else if (!sample.isNull() && !actual.isNull() && sample.getNodeType() != actual.getNodeType()) {
			found.add(at + " is " + actual.getNodeType());
		}
		return found;
	}

	/**
	 * Holds an HTTP response, with accessors for its problem details.
	 */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String text() {
			return this.response.body();
		}

		public JsonNode json() {
			return JSON.readTree(text());
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public String code() {
			return json().path("code").asString();
		}

		public String field() {
			return json().path("errors").path(0).path("field").asString();
		}

		public String fieldCode() {
			return json().path("errors").path(0).path("code").asString();
		}

	}

}
