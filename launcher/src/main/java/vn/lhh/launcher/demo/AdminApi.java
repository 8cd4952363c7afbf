package vn.lhh.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lhh.launcher.UserErrorException;

/**
 * Calls the admin API of a running site over HTTP. Tries a request up to eight times:
 * waits for {@code Retry-After} (at most 10 s) after 429 and 503, likewise after 504
 * where the service may have taken the request without harm, and signs in again after
 * 401.
 */
public final class AdminApi {

	private static final int MOST_TRIES = 8;

	private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

	private final URI portal;

	private final UnaryOperator<String> signIn;

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	/**
	 * Creates a client of one site.
	 * @param portal public address of the site
	 * @param signIn gives an access token for a user name
	 */
	public AdminApi(URI portal, UnaryOperator<String> signIn) {
		this.portal = portal;
		this.signIn = signIn;
	}

	/**
	 * Creates an item by POST, with one idempotency key for all tries.
	 * @param user user name of the signed-in account
	 * @param path of the collection
	 * @param json the new item
	 * @return the {@code Location} of the new item
	 */
	public String create(String user, String path, String json) {
		HttpResponse<String> answer = post(user, path, json);
		return answer.headers().firstValue("Location").orElseThrow(() -> refused(path, answer));
	}

	void publish(String user, String location) {
		post(user, location + "/publish", "{}");
	}

	/**
	 * Reads one text field of the first item of a list in a public JSON response.
	 */
	String first(String path, String list, String field) {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(this.portal.resolve(path)));
		Matcher matcher = Pattern
			.compile("\"%s\"\\s*:\\s*\\[\\s*\\{[^}]*?\"%s\"\\s*:\\s*\"([^\"]+)\"".formatted(list, field))
			.matcher(answer.body());
		if (!matcher.find()) {
			throw new UserErrorException(
					"%s has no %s to build on: was the site started with --no-demo?".formatted(path, list));
		}
		return matcher.group(1);
	}

	/**
	 * Reads a path that needs an access token.
	 * @param user user name of the signed-in account
	 * @param path of the resource
	 * @return the response body
	 */
	public String read(String user, String path) {
		return again(user, path, () -> request(user, path)).body();
	}

	/**
	 * Replaces an existing item by PUT.
	 * @param user user name of the signed-in account
	 * @param path of the item
	 * @param json the new content
	 * @param version ETag of the content that is replaced
	 */
	public void replace(String user, String path, String json, String version) {
		again(user, path,
				() -> request(user, path).header("Content-Type", "application/json")
					.header("If-Match", version)
					.PUT(HttpRequest.BodyPublishers.ofString(json)));
	}

	private HttpResponse<String> post(String user, String path, String json) {
		String key = UUID.randomUUID().toString();
		return again(user, path,
				() -> request(user, path).header("Content-Type", "application/json")
					.header(IDEMPOTENCY_KEY, key)
					.POST(HttpRequest.BodyPublishers.ofString(json)));
	}

	private HttpResponse<String> again(String user, String path, Supplier<HttpRequest.Builder> request) {
		HttpResponse<String> answer = send(request.get());
		for (int attempt = 1; attempt < MOST_TRIES && isWorthAnotherTry(user, answer); attempt++) {
			pause(answer.headers().firstValueAsLong("Retry-After").orElse(1));
			answer = send(request.get());
		}
		if (answer.statusCode() / 100 != 2) {
			throw refused(path, answer);
		}
		return answer;
	}

	private HttpRequest.Builder request(String user, String path) {
		return HttpRequest.newBuilder(this.portal.resolve(path))
			.header("Authorization", "Bearer " + this.tokens.computeIfAbsent(user, this.signIn));
	}

	private boolean isWorthAnotherTry(String user, HttpResponse<String> answer) {
		if (answer.statusCode() == 401) {
			this.tokens.remove(user);
			return true;
		}
		return switch (answer.statusCode()) {
			case 429, 503 -> true;
			case 504 -> isRepeatable(answer.request());
			default -> false;
		};
	}

	private static boolean isRepeatable(HttpRequest request) {
		return request.method().equals("GET") || request.headers().firstValue(IDEMPOTENCY_KEY).isPresent();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.timeout(Duration.ofSeconds(30)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UserErrorException("%s does not answer: %s".formatted(this.portal, ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UserErrorException("Interrupted.");
		}
	}

	private static void pause(long seconds) {
		try {
			Thread.sleep(Duration.ofSeconds(Math.min(seconds, 10)));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UserErrorException("Interrupted.");
		}
	}

	private static UserErrorException refused(String path, HttpResponse<String> answer) {
		return new UserErrorException(
				"%s was refused (HTTP %d): %s".formatted(path, answer.statusCode(), answer.body()));
	}

}
