package vn.lhh.launcher.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests the HTTP requests to identity-service, and how its responses are reported.
 */
class OperatorLineTests {

	@TempDir
	private Path data;

	private HttpServer server;

	private final List<String> heard = new ArrayList<>();

	private int status = 200;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			this.heard.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
			this.heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			byte[] body = "{\"detail\":\"No.\",\"errors\":[{\"message\":\"Too \u0111\u01a1n.\"}]}\n"
				.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(this.status, (this.status == 204) ? -1 : body.length);
			if (this.status != 204) {
				exchange.getResponseBody().write(body);
			}
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void wordsGoWithTheSecretOfTheDataFolder() throws IOException {
		Files.writeString(Files.createDirectories(this.data.resolve("identity")).resolve("operator.txt"),
				"operator\ts3cret\n");
		line().say(List.of("add", "lan", "--name", "Lan Đỗ"));
		assertThat(this.heard).containsExactly("/internal/accounts Operator s3cret", "add\nlan\n--name\nLan Đỗ");
		this.status = 400;
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> line().say(List.of("dance")))
			.withMessageContaining("No.");
		this.status = 500;
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> line().say(List.of("list")))
			.withMessageContaining("HTTP 500");
	}

	@Test
	void withoutTheSecretNothingIsSaid() {
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> line().say(List.of("list")))
			.withMessageContaining("operator.txt can't be read");
		assertThat(this.heard).isEmpty();
	}

	@Test
	void aChosenPasswordIsSentAsItIsAndARefusalSaysWhy() {
		OwnPassword own = new OwnPassword(at());
		this.status = 204;
		own.change("lan", "a\"b\\c", "ba con cá 7 \t");
		assertThat(this.heard.getLast()).isEqualTo(
				"{\"username\":\"lan\",\"currentPassword\":\"a\\u0022b\\u005cc\",\"newPassword\":\"ba con cá 7 \\u0009\"}");
		this.status = 400;
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> own.change("lan", "a", "b"))
			.withMessageContaining("HTTP 400")
			.withMessageContaining("Too đơn.");
	}

	private OperatorLine line() {
		return new OperatorLine(this.data, at());
	}

	private URI at() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

}
