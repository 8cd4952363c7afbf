import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks the process in its own container whether it is ready; needs no curl in the image.
 */
final class Healthcheck {

	private static final int MILLIS = 3000;

	private Healthcheck() {
	}

	public static void main(String[] args) throws Exception {
		String port = System.getenv().getOrDefault("SERVER_PORT", "8080");
		HttpURLConnection asked = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/readyz")
			.toURL()
			.openConnection();
		asked.setConnectTimeout(MILLIS);
		asked.setReadTimeout(MILLIS);
		System.exit((asked.getResponseCode() == 200) ? 0 : 1);
	}

}
