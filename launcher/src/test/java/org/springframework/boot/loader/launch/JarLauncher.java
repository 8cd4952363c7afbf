package org.springframework.boot.loader.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import com.sun.net.httpserver.HttpServer;

/**
 * Replaces Spring Boot's launcher with a tiny HTTP service for tests: answers the health
 * probe, serves its environment at {@code /settings}, and refuses to start where a file
 * in its data folder says so.
 */
public final class JarLauncher {

	private JarLauncher() {
	}

	public static void main(String[] args) throws IOException {
		Path data = Path.of(setting(args, "PORTAL_DATA"));
		if (Files.exists(data.resolve("refuse"))) {
			throw new IllegalStateException("This service refuses to start");
		}
		if (Files.exists(data.resolve("refuse-cache")) && hasCache()) {
			throw new IllegalStateException("This service refuses its start-up cache");
		}
		HttpServer server = HttpServer
			.create(new InetSocketAddress(InetAddress.getByName(System.getenv("SERVER_ADDRESS")),
					Integer.parseInt(setting(args, "SERVER_PORT"))), 0);
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

	private static boolean hasCache() {
		return ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.anyMatch((flag) -> flag.startsWith("-XX:AOTCache=") || flag.startsWith("-XX:SharedArchiveFile="));
	}

	/**
	 * Prefers arguments to the environment: several services in one process differ only
	 * by their arguments.
	 */
	private static String setting(String[] args, String name) {
		return Arrays.stream(args)
			.filter((arg) -> arg.startsWith("--" + name + "="))
			.map((arg) -> arg.substring(name.length() + 3))
			.findFirst()
			.orElseGet(() -> System.getenv(name));
	}

}
