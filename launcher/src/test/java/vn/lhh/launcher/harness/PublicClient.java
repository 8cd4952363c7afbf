package vn.lhh.launcher.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Sends HTTP requests to the public port only, like a client outside.
 */
public final class PublicClient {

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final String url;

	public PublicClient(String url) {
		this.url = url;
	}

	public Answer get(String path) {
		return send(request(path).GET(), null);
	}

	/**
	 * The answer to a read of a service that works: asked again while it comes after the
	 * gateway's deadline, as it may on a busy machine, or while a breaker that opened
	 * before has not closed.
	 */
	public Answer served(String path) {
		return WholeSite.eventually()
			.until(() -> get(path), (answer) -> answer.status() != 503 && answer.status() != 504);
	}

	Answer get(String path, String token) {
		return send(request(path).GET(), token);
	}

	public Answer post(String path, @Nullable String token, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json)), token);
	}

	Answer move(String path, String token) {
		return send(request(path).POST(HttpRequest.BodyPublishers.noBody()), token);
	}

	public Answer send(String method, String path, String token, @Nullable String json, @Nullable String version) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
			.method(method,
					(json != null) ? HttpRequest.BodyPublishers.ofString(json) : HttpRequest.BodyPublishers.noBody());
		if (version != null) {
			request.header("If-Match", version);
		}
		return send(request, token);
	}

	/** Uploads a file as multipart form data, like a browser. */
	public Answer upload(String path, String token, Map<String, String> form, String name, byte[] file) {
		String boundary = UUID.randomUUID().toString();
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		form.forEach((field, value) -> body.writeBytes(part(boundary, "name=\"%s\"".formatted(field), value)));
		body.writeBytes(part(boundary, "name=\"file\"; filename=\"%s\"".formatted(name), ""));
		body.writeBytes(file);
		body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
		return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())), token);
	}

	private static byte[] part(String boundary, String disposition, String value) {
		return "\r\n--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s".formatted(boundary, disposition, value)
			.getBytes(StandardCharsets.UTF_8);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.url).resolve(path))
			.timeout(Duration.ofSeconds(20))
			.header("Accept-Language", "vi");
	}

	private Answer send(HttpRequest.Builder request, @Nullable String token) {
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		try {
			return Answer.of(this.client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
