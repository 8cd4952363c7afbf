import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps accounts from inside identity-service's container, as ./portal account does beside a site without containers:
 * docker compose exec identity java -cp health Account add lan --roles EDITOR
 */
final class Account {

	private static final int MILLIS = 30_000;

	private Account() {
	}

	public static void main(String[] args) throws Exception {
		Path file = Path.of(System.getenv().getOrDefault("PORTAL_DATA", "/data"), "operator.txt");
		String secret = Files.readString(file).strip().split("\t", 2)[1];
		String port = System.getenv().getOrDefault("SERVER_PORT", "8080");
		HttpURLConnection said = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/internal/accounts")
			.toURL()
			.openConnection();
		said.setConnectTimeout(MILLIS);
		said.setReadTimeout(MILLIS);
		said.setDoOutput(true);
		said.setRequestProperty("Authorization", "Operator " + secret);
		said.setRequestProperty("Content-Type", "text/plain; charset=UTF-8");
		said.getOutputStream().write(String.join("\n", args).getBytes(StandardCharsets.UTF_8));
		boolean done = said.getResponseCode() == 200;
		byte[] answer = (done ? said.getInputStream() : said.getErrorStream()).readAllBytes();
		(done ? System.out : System.err).write(answer);
		(done ? System.out : System.err).flush();
		System.exit(done ? 0 : 1);
	}

}
