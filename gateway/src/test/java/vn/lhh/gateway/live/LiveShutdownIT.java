package vn.lhh.gateway.live;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayApplication;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

class LiveShutdownIT {

	private final CountDownLatch asked = new CountDownLatch(1);

	private final CountDownLatch release = new CountDownLatch(1);

	private static ConfigurableApplicationContext gateway() {
		return new SpringApplicationBuilder(GatewayApplication.class).initializers(new Backends())
			.run("--server.port=0", "--gateway.backends.answer-deadline=60s");
	}

	private void webThinks() {
		Backends.of(Backend.WEB).on("/quan-tri/cham", (exchange) -> {
			this.asked.countDown();
			waitForIt(this.release);
			FakeBackend.send(exchange, 200, "text/plain", "xong".getBytes());
		});
	}

	private static void waitForIt(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void streamsEndAtOnceWhileOthersStillGetTheirAnswers() {
		Backends.forget();
		webThinks();
		ConfigurableApplicationContext gateway = gateway();
		int port = ((WebServerApplicationContext) gateway).getWebServer().getPort();
		SseTestClient browser = SseTestClient.on(port);
		CompletableFuture<HttpResponse<byte[]>> slow = CompletableFuture
			.supplyAsync(() -> new GatewayTestClient(port).get("/quan-tri/cham"));
		waitForIt(this.asked);
		CompletableFuture<Void> closing = CompletableFuture.runAsync(gateway::close);
		Awaitility.await().atMost(Duration.ofSeconds(8)).until(browser::ended);
		assertThat(slow).isNotDone();
		this.release.countDown();
		assertThat(slow.join().statusCode()).isEqualTo(200);
		closing.join();
	}

}
