package vn.lhh.kit.note;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRequestsIT {

	@LocalServerPort
	private int port;

	@AfterEach
	void noneOfItFillsTheLog(CapturedOutput output) {
		assertThat(output).doesNotContain("ERROR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/note/notes?page=%ff", "/api/note/notes?=x", "/api/note/notes?a=1&=x",
			"/api/note/notes?q=%zz", "/api/note/notes?q=%", "/api/note/notes?q=%e1%bb", "/api/note/khong-co?q=%00",
			"/khong-co?%ff" })
	void aQueryThatCanNotBeReadIs400(String target) throws IOException {
		String answer = ask("GET " + target + " HTTP/1.1\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"bad-request\"");
	}

	@ParameterizedTest
	@CsvSource({ "GET,multipart/form-data", "POST,multipart/form-data", "POST,multipart/form-data; boundary=" })
	void aFormWithoutBoundaryIs400(String method, String type) throws IOException {
		String answer = ask(
				method + " /api/note/notes?page=1 HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: 0\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400").contains("\"bad-request\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "code=%ff", "=x", "a=%", "a=%c3%28" })
	void aFormThatCanNotBeDecodedIs400(String form) throws IOException {
		assertThat(posted("/api/note/notes", form)).startsWith("HTTP/1.1 400").contains("\"bad-request\"");
		assertThat(posted("/api/note/admin/notes", form)).as("who is not signed in hears of that first")
			.startsWith("HTTP/1.1 401");
	}

	private String posted(String path, String form) throws IOException {
		return ask("POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Content-Length: " + form.length() + "\r\n", form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%ZZ", "/api/note/notes/a%2fb", "/api/note/%ff", "/api/note/notes/%c3%28", "/a%00b",
			"/api/note/../../etc", "/a\\b" })
	void whatTomcatItselfRefusesIsSaidPlainlyAndInVietnamese(String target) throws IOException {
		String answer = ask("GET " + target + " HTTP/1.1\r\nAccept: text/html\r\n");
		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Apache", "Tomcat", "HTTP Status");
		assertThat(answer).contains("X-Content-Type-Options: nosniff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json" })
	void aHeadThatIsTooLongIsRefusedAlike(String accept) throws IOException {
		String answer = ask("GET / HTTP/1.1\r\nAccept: " + accept + "\r\n" + "X-A: 1\r\n".repeat(150));
		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("HTTP Status");
		assertThat(answer).contains("X-Content-Type-Options: nosniff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "OPTIONS", "HEAD", "TRACE", "PATCH" })
	void aMethodIsNoFaultOfTheServer(String method) throws IOException {
		assertThat(ask(method + " /api/note/notes HTTP/1.1\r\nContent-Length: 0\r\n")).startsWith("HTTP/1.1")
			.doesNotStartWith("HTTP/1.1 5");
	}

	private String ask(String head) throws IOException {
		return ask(head, "");
	}

	private String ask(String head, String body) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write((head + "Host: localhost\r\nConnection: close\r\n\r\n" + body)
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
