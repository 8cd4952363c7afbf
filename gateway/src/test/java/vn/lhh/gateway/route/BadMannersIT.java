package vn.lhh.gateway.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.RawServer;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class BadMannersIT {

	private static final RawServer SERVICE = new RawServer((socket) -> {
	});

	private static final RawServer SLOW = new RawServer(BadMannersIT::answerLate);

	private static final ScheduledExecutorService CLOCKWORK = Executors.newSingleThreadScheduledExecutor();

	private final GatewayTestClient gatewayTestClient;

	BadMannersIT(@LocalServerPort int port) {
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("gateway.backends.urls.stats", SERVICE::url);
		settings.add("gateway.backends.urls.documents", SLOW::url);
		settings.add("gateway.backends.answer-deadline", () -> "700ms");
		settings.add("gateway.backends.write-deadline", () -> "2500ms");
	}

	@AfterAll
	static void close() {
		SERVICE.close();
		SLOW.close();
		CLOCKWORK.shutdownNow();
	}

	@Test
	void aSilentServiceIsATimeout() {
		SERVICE.behave((socket) -> {
		});
		HttpResponse<byte[]> response = this.gatewayTestClient.get("/api/stats/visits");
		assertThat(response.statusCode()).isEqualTo(504);
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("backend-timeout");
		assertThat(SERVICE.connections()).isEqualTo(1);
	}

	@Test
	void aServiceThatTricklesItsHeadForEverIsATimeout() {
		SERVICE.behave(BadMannersIT::trickle);
		assertThat(this.gatewayTestClient.get("/api/stats/visits").statusCode()).isEqualTo(504);
	}

	private static void trickle(Socket socket) {
		Iterator<Integer> bytes = "HTTP/1.1 200 OK\r\nX-Long: ".concat("a".repeat(1000)).chars().iterator();
		CLOCKWORK.scheduleAtFixedRate(() -> {
			try {
				socket.getOutputStream().write(bytes.next());
				socket.getOutputStream().flush();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, 0, 50, TimeUnit.MILLISECONDS);
	}

	@Test
	void aServiceThatAnswersNonsenseIsAProblem() {
		SERVICE.behave((socket) -> {
			socket.getOutputStream().write("chào bạn\r\n\r\n".repeat(400).getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
		});
		HttpResponse<byte[]> response = this.gatewayTestClient.get("/api/stats/visits");
		assertThat(response.statusCode()).isEqualTo(502);
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("backend-garbled");
		assertThat(SERVICE.connections()).isEqualTo(1);
	}

	@Test
	void aSafeRequestIsTriedOnceMoreWhenTheServiceHangsUp() {
		SERVICE.behave(Socket::close);
		assertThat(this.gatewayTestClient.get("/api/stats/visits").statusCode()).isEqualTo(503);
		assertThat(SERVICE.connections()).isEqualTo(2);
	}

	@Test
	void whatTheEdgeFetchesForAllIsTriedOnceMoreToo() {
		SERVICE.behave(Socket::close);
		assertThat(this.gatewayTestClient.get("/api/stats/definition").statusCode()).isEqualTo(503);
		assertThat(SERVICE.connections()).isEqualTo(2);
	}

	@Test
	void aRequestThatMayHaveDoneSomethingIsNeverRepeated() {
		SERVICE.behave(Socket::close);
		HttpResponse<byte[]> response = this.gatewayTestClient.post("/api/stats/admin/corrections", "application/json",
				"{}");
		assertPerhapsSaved(response);
		assertThat(SERVICE.connections()).isEqualTo(1);
	}

	private static void assertPerhapsSaved(HttpResponse<byte[]> response) {
		assertThat(response.statusCode()).isEqualTo(504);
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("backend-timeout");
		assertThat(GatewayTestClient.json(response).path("detail").asString()).contains("Có thể nội dung đã được lưu");
		assertThat(GatewayTestClient.header(response, "Retry-After")).isEmpty();
	}

	@Test
	void whatIsChangedMayTakeLongerThanWhatIsRead() {
		SERVICE.behave(BadMannersIT::answerLate);
		for (String method : new String[] { "POST", "PUT", "PATCH", "DELETE" }) {
			assertThat(this.gatewayTestClient
				.send(method, "/api/stats/admin/a", BodyPublishers.ofString("{}"), "Content-Type", "application/json")
				.statusCode()).as(method).isEqualTo(200);
		}
		assertThat(this.gatewayTestClient.get("/api/stats/admin/a").statusCode()).isEqualTo(504);
	}

	private static void answerLate(Socket socket) {
		CLOCKWORK.schedule(() -> answer(socket), 1500, TimeUnit.MILLISECONDS);
	}

	@Test
	void aDescriptionMadeWhenItIsFirstAskedForMayTakeLongerToo() {
		SERVICE.behave(BadMannersIT::answerLate);
		assertThat(this.gatewayTestClient.get("/api/stats/openapi.json").statusCode()).isEqualTo(200);
		assertThat(this.gatewayTestClient.get("/api/documents/openapi.json").statusCode()).isEqualTo(200);
	}

	@Test
	void aServiceThatSaysNothingToAChangeMayHaveSavedIt() {
		SERVICE.behave((socket) -> {
		});
		assertPerhapsSaved(this.gatewayTestClient.post("/api/stats/admin/corrections", "application/json", "{}"));
		SERVICE.behave((socket) -> {
			socket.getOutputStream().write("nonsense\r\n\r\n".repeat(400).getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
		});
		HttpResponse<byte[]> garbled = this.gatewayTestClient.post("/api/stats/admin/corrections", "application/json",
				"{}");
		assertThat(garbled.statusCode()).isEqualTo(502);
		assertThat(GatewayTestClient.json(garbled).path("detail").asString()).contains("Có thể nội dung đã được lưu");
	}

	@Test
	void anUploadMayTakeLongerThanAnyOtherRequest() {
		SERVICE.behave(BadMannersIT::answerLate);
		String body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";
		assertThat(
				this.gatewayTestClient.post("/api/stats/admin/a", "multipart/form-data; boundary=x", body).statusCode())
			.isEqualTo(200);
		assertThat(this.gatewayTestClient.get("/api/stats/admin/a").statusCode()).isEqualTo(504);
	}

	private static void answer(Socket socket) {
		try {
			socket.getOutputStream()
				.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
