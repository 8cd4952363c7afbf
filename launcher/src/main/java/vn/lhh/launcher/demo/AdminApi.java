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
 * The admin API of a running site, as one client uses it that waits when it is told to,
 * and signs in again when its token is no longer good.
 */
public final class AdminApi {

	private static final int MOST_TRIES = 8;

	private final URI portal;

	private final UnaryOperator<String> signIn;

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	/**
	 * Speaks with one site.
	 * @param portal its public address
	 * @param signIn gives a token for a user's name
	 */
	public AdminApi(URI portal, UnaryOperator<String> signIn) {
		this.portal = portal;
		this.signIn = signIn;
	}

	/**
	 * Makes something.
	 * @param user who does it
	 * @param path of its kind
	 * @param json what it is
	 * @return where it is now
	 */
	public String create(String user, String path, String json) {
		HttpResponse<String> answer = post(user, path, json);
		return answer.headers().firstValue("Location").orElseThrow(() -> refused(path, answer));
	}

	void publish(String user, String location) {
		post(user, location + "/publish", "{}");
	}

	/**
	 * The first thing in a list of a public answer.
	 * @param path of the answer
	 * @param list by its name
	 * @param field of the thing, which holds a text
	 * @return its value
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
	 * Reads what only signed-in people may.
	 * @param user who does it
	 * @param path of the answer
	 * @return the answer
	 */
	public String read(String user, String path) {
		return again(user, path, () -> request(user, path)).body();
	}

	/**
	 * Changes something that is there.
	 * @param user who does it
	 * @param path where it is
	 * @param json what it is from now on
	 * @param version the tag of what it was
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
					.header("Idempotency-Key", key)
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
		return answer.statusCode() == 429 || answer.statusCode() == 503;
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
