package vn.lhh.gateway.backend;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.FakeBackend;

import static org.assertj.core.api.Assertions.assertThat;

class HttpClientConfigTests {

	private final FakeBackend service = FakeBackend.start();

	private final CountDownLatch goOn = new CountDownLatch(1);

	private final AtomicInteger inside = new AtomicInteger();

	@BeforeEach
	void theServiceKeepsAllWaiting() {
		this.service.on("/", (exchange) -> {
			this.inside.incrementAndGet();
			try {
				this.goOn.await();
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
			FakeBackend.send(exchange, 200, "text/plain", new byte[1]);
		});
	}

	@AfterEach
	void theServiceEnds() {
		this.goOn.countDown();
		this.service.kill();
	}

	private static int setting(String name) throws IOException {
		try (InputStream metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json")
			.getInputStream()) {
			return new ObjectMapper().readTree(metadata)
				.path("properties")
				.valueStream()
				.filter((property) -> property.path("name").asString().equals(name))
				.mapToInt((property) -> property.path("defaultValue").asInt())
				.sum();
		}
	}

	/** The most concurrent calls to one service. */
	private static int most() throws IOException {
		int all = setting("gateway.streams.service");
		for (CallPurpose callPurpose : CallPurpose.values()) {
			int places = setting("gateway.lanes." + callPurpose.id());
			assertThat(places).as(callPurpose.id()).isPositive();
			all += places;
		}
		return all;
	}

	private BackendHttpClient http(Map<String, Object> settings) {
		Map<String, Object> all = new HashMap<>(settings);
		all.put("backends.urls.web", this.service.url());
		BackendProperties properties = new Binder(new MapConfigurationPropertySource(all))
			.bind("backends", BackendProperties.class)
			.get();
		return new BackendHttpClient(properties);
	}

	private List<Future<Integer>> ask(BackendHttpClient http, int times, ExecutorService readers) {
		return IntStream.range(0, times).mapToObj((i) -> readers.submit(() -> {
			try (BackendResponse answer = http.call(new HttpGet(this.service.url() + "/"), Duration.ofSeconds(60))) {
				return answer.status();
			}
		})).toList();
	}

	@Test
	void oneServiceMayHaveAllItsLanesAndStreamsFullAtOnce() throws IOException {
		int most = most();
		BackendHttpClient http = http(Map.of("backends.connect-timeout", "30s"));
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> calls = ask(http, most, readers);
			Awaitility.await(most + " calls at the service")
				.atMost(Duration.ofSeconds(25))
				.until(() -> this.inside.get() == most);
			this.goOn.countDown();
			assertThat(calls)
				.allSatisfy((call) -> assertThat(call).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(200));
		}
		finally {
			http.destroy();
		}
	}

	@Test
	void oneServiceNeverGetsMoreConnectionsThanItMay() throws IOException {
		BackendHttpClient http = http(Map.of("backends.connect-timeout", "2s", "backends.connections", 3));
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> calls = ask(http, 5, readers);
			Awaitility.await("two calls sent away")
				.atMost(Duration.ofSeconds(25))
				.until(() -> calls.stream().filter((call) -> call.state() == Future.State.FAILED).count() == 2);
			assertThat(this.inside.get()).isEqualTo(3);
			this.goOn.countDown();
		}
		finally {
			http.destroy();
		}
	}

}
