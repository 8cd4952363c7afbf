package vn.lhh.launcher.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lhh.launcher.UserErrorException;

/**
 * Changes an account's password through the public API, as the owner of the account.
 */
public final class OwnPassword {

	private static final Pattern MESSAGE = Pattern.compile("\"(message|detail)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

	private final URI portal;

	/**
	 * Creates a client of one site.
	 * @param portal address of the site
	 */
	public OwnPassword(URI portal) {
		this.portal = portal;
	}

	/**
	 * Changes the password.
	 * @param user user name
	 * @param now the current password
	 * @param chosen the new password
	 */
	public void change(String user, String now, String chosen) {
		String body = "{\"username\":%s,\"currentPassword\":%s,\"newPassword\":%s}".formatted(json(user), json(now),
				json(chosen));
		HttpRequest request = HttpRequest.newBuilder(this.portal.resolve("/api/identity/account/password"))
			.timeout(Duration.ofSeconds(30))
			.header("Content-Type", "application/json")
			.header("Accept-Language", "en")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		HttpResponse<String> answer = send(request);
		if (answer.statusCode() / 100 != 2) {
			throw new UserErrorException(
					"The password was not changed (HTTP %d): %s".formatted(answer.statusCode(), reason(answer.body())));
		}
	}

	private static HttpResponse<String> send(HttpRequest request) {
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UserErrorException("The site does not answer: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UserErrorException("Interrupted.");
		}
	}

	private static String reason(String problem) {
		Matcher matcher = MESSAGE.matcher(problem);
		String reason = problem;
		while (matcher.find()) {
			reason = matcher.group(2);
			if (matcher.group(1).equals("message")) {
				return reason;
			}
		}
		return reason;
	}

	private static String json(String text) {
		StringBuilder json = new StringBuilder("\"");
		text.chars().forEach((character) -> {
			if (character < ' ' || character == '"' || character == '\\') {
				json.append("\\u%04x".formatted(character));
			}
			else {
				json.append((char) character);
			}
		});
		return json.append('"').toString();
	}

}
