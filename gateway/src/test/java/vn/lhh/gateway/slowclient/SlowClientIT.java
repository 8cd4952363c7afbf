package vn.lhh.gateway.slowclient;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "gateway.clients.head=1s", "gateway.clients.body=1s", "gateway.clients.grace=1s",
		"gateway.clients.slowest=100KB", "gateway.limits.questions=1, 1/m" })
class SlowClientIT {

	private final FakeBackend news = Backends.of(Backend.NEWS);

	private final List<Socket> sockets = new ArrayList<>();

	private final int port;

	private final GatewayTestClient gatewayTestClient;

	private final MeterRegistry meters;

	SlowClientIT(@LocalServerPort int port, @Autowired MeterRegistry meters) {
		this.port = port;
		this.gatewayTestClient = new GatewayTestClient(port);
		this.meters = meters;
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
		this.news.json("/api/news/admin/a", "{}");
		Backends.of(Backend.QA).json("/api/qa/questions", "{}");
	}

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	private double cut(String doing) {
		return this.meters.counter("gateway.clients.cut", "doing", doing).count();
	}

	private Socket open() throws IOException {
		Socket socket = new Socket("127.0.0.1", this.port);
		this.sockets.add(socket);
		return socket;
	}

	private static void say(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
	}

	private static CompletableFuture<String> answer(Socket socket) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				return "broken off";
			}
		}, (task) -> Thread.ofVirtual().start(task));
	}

	/** Sends the same bytes at intervals until the gateway closes the connection. */
	private static String dripped(Socket socket, String drop) {
		CompletableFuture<String> answer = answer(socket);
		Awaitility.await("the gateway hangs up")
			.atMost(Duration.ofSeconds(30))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> {
				try {
					say(socket, drop);
				}
				catch (IOException ex) {
					return true;
				}
				return answer.isDone();
			});
		return answer.join();
	}

	private static String post(String path, String headers) {
		return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + headers + "\r\n";
	}

	@Test
	void aHeadThatDripsIsCutOff() throws IOException {
		double before = cut("head");
		Socket socket = open();
		say(socket, "GET /api/news/articles HTTP/1.1\r\nHost: a\r\nX-Long: ");
		dripped(socket, "x");
		assertThat(cut("head")).isEqualTo(before + 1);
		assertThat(this.news.asked()).noneMatch((asked) -> asked.uri().contains("/admin/"));
	}

	@Test
	void aSecondHeadThatDripsIsCutOffToo() throws IOException {
		double before = cut("head");
		Socket socket = open();
		say(socket, "GET /livez HTTP/1.1\r\nHost: a\r\n\r\nGET /livez HTTP/1.1\r\nX-A: ");
		assertThat(dripped(socket, "x")).startsWith("HTTP/1.1 200").doesNotContain("HTTP/1.1 400");
		assertThat(cut("head")).isEqualTo(before + 1);
	}

	@Test
	void manyRequestsOnOneConnectionAreNoSlowHead() throws IOException {
		Socket socket = open();
		for (int i = 0; i < 15; i++) {
			say(socket, "GET /livez HTTP/1.1\r\nHost: a\r\n");
			Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);
			say(socket, "\r\n");
			String head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
			assertThat(head).as("request %d", i).isEqualTo("HTTP/1.1 200");
			rest(socket);
		}
	}

	private static void rest(Socket socket) throws IOException {
		StringBuilder text = new StringBuilder();
		while (!text.toString().endsWith("\"}") && !text.toString().endsWith("]}")) {
			text.append((char) socket.getInputStream().read());
		}
	}

	@Test
	void aBodyThatDripsNeverReachesItsService() throws IOException {
		double before = cut("body");
		Socket socket = open();
		say(socket, post("/api/news/admin/a", "Content-Length: 5000\r\n"));
		assertThat(dripped(socket, "x")).startsWith("HTTP/1.1 408").contains("body-too-slow");
		assertThat(cut("body")).isGreaterThan(before);
		assertThat(this.news.asked()).noneMatch((asked) -> asked.uri().contains("/admin/"));
	}

	@Test
	void aBodyThatDripsInChunksNeverReachesItsService() throws IOException {
		Socket socket = open();
		say(socket, post("/api/news/admin/a", "Transfer-Encoding: chunked\r\n"));
		assertThat(dripped(socket, "1\r\nx\r\n")).startsWith("HTTP/1.1 408");
		assertThat(this.news.asked()).noneMatch((asked) -> asked.uri().contains("/admin/"));
	}

	@Test
	void aLargeBodyThatGoesOnDrippingIsCutOff() throws IOException {
		double before = cut("body");
		Socket socket = open();
		say(socket, post("/api/news/admin/a", "Content-Length: 900000\r\n"));
		OutputStream out = socket.getOutputStream();
		out.write(new byte[300_000]);
		dripped(socket, "x");
		assertThat(cut("body")).isEqualTo(before + 1);
		assertThat(this.news.asked()).allSatisfy((asked) -> assertThat(asked.body()).isEmpty());
	}

	@Test
	void theRestOfARefusedBodyHoldsNobody() throws IOException {
		this.gatewayTestClient.post("/api/qa/questions", "application/json", "{}");
		Socket socket = open();
		say(socket, post("/api/qa/questions", "Content-Length: 200000\r\n"));
		assertThat(dripped(socket, "x")).startsWith("HTTP/1.1 429");
	}

	@Test
	void aRefusedRequestSaysThatItsConnectionEnds() throws IOException {
		this.gatewayTestClient.post("/api/qa/questions", "application/json", "{}");
		Socket socket = open();
		say(socket, post("/api/qa/questions", "Content-Length: 2\r\n") + "{}");
		assertThat(answer(socket).join()).startsWith("HTTP/1.1 429").contains("Connection: close");
	}

	@Test
	void smallChunkedBodiesReachTheServiceWhole() throws IOException {
		Socket socket = open();
		say(socket, post("/api/news/admin/a", "Transfer-Encoding: chunked\r\nConnection: close\r\n")
				+ "2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n");
		assertThat(answer(socket).join()).startsWith("HTTP/1.1 200");
		assertThat(this.news.asked().getLast().text()).isEqualTo("abcde");
		assertThat(this.news.asked().getLast().header("Content-Length")).isEqualTo("5");
	}

	@Test
	void bodiesOfEverySizeReachTheServiceWhole() {
		for (int size : new int[] { 1, 8191, 8192, 8193, 16384, 262143, 262144, 262145, 900_000 }) {
			this.gatewayTestClient.post("/api/news/admin/a", "application/json", "x".repeat(size));
			assertThat(this.news.asked().getLast().body()).hasSize(size);
		}
	}

}
