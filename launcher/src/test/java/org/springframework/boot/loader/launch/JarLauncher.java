package org.springframework.boot.loader.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpServer;

/**
 * A service small enough to start in an instant, in the place of Spring Boot's own
 * launcher: answers health, tells its settings, and refuses to start where a file in its
 * data folder says so.
 */
public final class JarLauncher {

	private JarLauncher() {
	}

	public static void main(String[] args) throws IOException {
		Path data = Path.of(System.getenv("PORTAL_DATA"));
		if (Files.exists(data.resolve("refuse"))) {
			throw new IllegalStateException("This service refuses to start");
		}
		HttpServer server = HttpServer
			.create(new InetSocketAddress(InetAddress.getByName(System.getenv("SERVER_ADDRESS")),
					Integer.parseInt(System.getenv("SERVER_PORT"))), 0);
		server.createContext("/actuator/health", (exchange) -> {
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.createContext("/settings", (exchange) -> {
			byte[] body = String.valueOf(System.getenv()).getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
	}

}
