package vn.lhh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies every HTTP response of {@link ApiClient} against the service's OpenAPI
 * description, and fails the test where they differ. Only works in modules with an
 * {@code openapi.yml}.
 */
final class ApiContract {

	private static final boolean DESCRIBED = ApiContract.class.getResource("/openapi.yml") != null;

	private static final Map<String, Optional<ApiDescription>> KNOWN = new ConcurrentHashMap<>();

	private ApiContract() {
	}

	static void verify(HttpClient http, int port, HttpResponse<String> response) {
		URI uri = response.uri();
		if (!DESCRIBED || !uri.getPath().startsWith("/api/") || uri.getPath().endsWith("/openapi.json")) {
			return;
		}
		String service = uri.getPath().split("/")[2];
		KNOWN.computeIfAbsent(port + service, (key) -> read(http, port, service))
			.flatMap((described) -> described.violation(response.request().method(), uri.getPath(),
					response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body()))
			.ifPresent((violation) -> {
				throw new AssertionError("The API description does not say this: " + violation);
			});
	}

	private static Optional<ApiDescription> read(HttpClient http, int port, String service) {
		URI address = URI.create("http://127.0.0.1:%d/api/%s/openapi.json".formatted(port, service));
		try {
			HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).build(),
					HttpResponse.BodyHandlers.ofString());
			return (answer.statusCode() == 200)
					? Optional.of(new ApiDescription(JsonMapper.shared().readTree(answer.body()))) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
