package vn.lhh.launcher.site.supervision;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * Probes whether the process on a loopback port is up.
 */
public enum HealthProbe {

	/** Up when the port accepts TCP connections. */
	ACCEPTS {
		@Override
		boolean ask(int port) throws IOException {
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT);
				return true;
			}
		}
	},

	/**
	 * Up when Spring Boot's health endpoint says so, which includes that demo content is
	 * loaded.
	 */
	HEALTH {
		@Override
		boolean ask(int port) throws IOException {
			return status(port, "/actuator/health") == HttpURLConnection.HTTP_OK;
		}
	},

	/**
	 * Up when the home page has been rendered once, which takes a while in a cold
	 * process.
	 */
	PAGE {
		@Override
		boolean ask(int port) throws IOException {
			return status(port, "/") < HttpURLConnection.HTTP_INTERNAL_ERROR;
		}
	};

	private static final int TIMEOUT = 3000;

	abstract boolean ask(int port) throws IOException;

	public boolean isUp(int port) {
		try {
			return ask(port);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int status(int port, String path) throws IOException {
		URI address = URI.create("http://127.0.0.1:" + port + path);
		HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
		connection.setConnectTimeout(TIMEOUT);
		connection.setReadTimeout(TIMEOUT);
		try {
			return connection.getResponseCode();
		}
		finally {
			connection.disconnect();
		}
	}

}
