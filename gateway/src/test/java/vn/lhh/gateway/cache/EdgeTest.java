package vn.lhh.gateway.cache;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpHandler;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.TestTimeConfiguration;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.contentevent.ReplayingListener;
import vn.lhh.gateway.security.InternalConnector;

/**
 * A gateway with a megabyte to keep answers in.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Backends.class)
@Import(TestTimeConfiguration.class)
abstract class EdgeTest {

	static final String PUBLIC = "public, max-age=0, s-maxage=10";

	static final long MEMORY = 1024 * 1024;

	final FakeBackend web = Backends.of(Backend.WEB);

	final FakeBackend news = Backends.of(Backend.NEWS);

	GatewayTestClient site;

	GatewayTestClient inside;

	@Autowired
	TestTimeConfiguration.Running clock;

	@Autowired
	CachedResponseStore store;

	@Autowired
	ReplayingListener memory;

	@Autowired
	FeedStatus contact;

	@Autowired
	MeterRegistry meters;

	@Autowired
	private InternalConnector internal;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("gateway.cache.memory", () -> MEMORY + "B");
		settings.add("gateway.events.contact", () -> "200ms");
	}

	@BeforeEach
	void nothingIsKept() {
		this.site = new GatewayTestClient(this.port);
		this.inside = new GatewayTestClient(this.internal.port());
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(this.contact::isConnected);
		Backends.forget();
		this.memory.gap();
		this.store.purgeAll(true);
	}

	@AfterEach
	void timeIsReal() {
		this.clock.reset();
	}

	final void page(String path, String text, String... headers) {
		this.web.answer(path, "text/html;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), headers);
	}

	final void kept(String path, String text) {
		page(path, text, "Cache-Control", PUBLIC, "Surrogate-Key", "news-list article:7");
	}

	final void status(String path, int status, String... headers) {
		this.web.on(path, (exchange) -> FakeBackend.send(exchange, status, "text/html", new byte[10], headers));
	}

	final String read(String path, String... headers) {
		return GatewayTestClient.text(this.site.get(path, headers));
	}

	final CompletableFuture<String> reading(String path) {
		return CompletableFuture.supplyAsync(() -> read(path), (task) -> Thread.ofVirtual().start(task));
	}

	final double counted(String result) {
		return this.meters.counter("gateway.cache.answers", "result", result).count();
	}

	static String how(HttpResponse<?> response) {
		return GatewayTestClient.header(response, "Cache-Status");
	}

	/** Answers once the latch opens. */
	static HttpHandler held(CountDownLatch latch, String text) {
		return held(latch, (exchange) -> FakeBackend.send(exchange, 200, "text/html",
				text.getBytes(StandardCharsets.UTF_8), "Cache-Control", PUBLIC, "Surrogate-Key", "news-list"));
	}

	static HttpHandler held(CountDownLatch latch, HttpHandler handler) {
		return (exchange) -> {
			try {
				latch.await(20, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
			handler.handle(exchange);
		};
	}

}
