package vn.lhh.launcher.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import vn.lhh.launcher.UserErrorException;

/**
 * Sends operator commands to identity-service over HTTP, authorized by the operator
 * secret in its data folder.
 */
public final class OperatorLine {

	private final Path secret;

	private final URI identity;

	/**
	 * Creates a client of one site.
	 * @param data root of the site's data folder
	 * @param identity address of its identity-service
	 */
	public OperatorLine(Path data, URI identity) {
		this.secret = data.resolve("identity").resolve("operator.txt");
		this.identity = identity;
	}

	/**
	 * Sends one command.
	 * @param words a verb and its arguments
	 * @return the lines of the response
	 */
	public List<String> say(List<String> words) {
		HttpRequest request = HttpRequest.newBuilder(this.identity.resolve("/internal/accounts"))
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Operator " + secret())
			.header("Content-Type", "text/plain; charset=UTF-8")
			.POST(HttpRequest.BodyPublishers.ofString(String.join("\n", words)))
			.build();
		HttpResponse<String> answer = send(request);
		if (answer.statusCode() != 200) {
			throw new UserErrorException((answer.statusCode() < 500) ? answer.body().strip()
					: "identity-service failed (HTTP %d): see its log.".formatted(answer.statusCode()));
		}
		return answer.body().lines().toList();
	}

	private static HttpResponse<String> send(HttpRequest request) {
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UserErrorException("identity-service does not answer: see ./portal status.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UserErrorException("Interrupted.");
		}
	}

	private String secret() {
		try {
			return Files.readAllLines(this.secret)
				.stream()
				.map((line) -> line.split("\t", 2))
				.filter((cells) -> cells.length == 2)
				.map((cells) -> cells[1])
				.findFirst()
				.orElseThrow(() -> new UserErrorException("There is no secret in %s.".formatted(this.secret)));
		}
		catch (IOException ex) {
			throw new UserErrorException(
					"%s can't be read: only whoever runs the site may keep its accounts.".formatted(this.secret));
		}
	}

}
