package vn.lhh.gateway.home;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.GatewayApplication;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.TestEventPublisher;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.testkit.server.InProcessKafka;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A gateway that dies and comes back to find every service dead.
 */
class PinnedRestartIT {

	private static final InProcessKafka KAFKA = InProcessKafka.start();

	private static final String NOWHERE = "127.0.0.1:1";

	private static final String DOCUMENT = "0198c0de-0000-7000-8000-000000000201";

	private static final String ARTICLE = "0198c0de-0000-7000-8000-00000000000a";

	@TempDir
	Path folder;

	private @Nullable ConfigurableApplicationContext gateway;

	@BeforeEach
	void somethingIsRemembered() {
		Backends.forget();
		Backends.serveSamples();
	}

	@AfterEach
	void allComeBack() {
		stop();
		List.of(Backend.values()).forEach((backend) -> Backends.of(backend).revive());
	}

	@AfterAll
	static void close() {
		KAFKA.close();
	}

	private GatewayTestClient start(String kafka, String... settings) {
		this.gateway = new SpringApplicationBuilder(GatewayApplication.class).initializers(new Backends())
			.run(arguments(kafka, settings));
		return new GatewayTestClient(
				Integer.parseInt(this.gateway.getEnvironment().getRequiredProperty("local.server.port")));
	}

	private String[] arguments(String kafka, String... settings) {
		List<String> all = new java.util.ArrayList<>(List.of(settings));
		all.addAll(List.of("server.port=0", "spring.kafka.bootstrap-servers=" + kafka, "gateway.events.contact=200ms",
				"gateway.sections.memory-folder=" + this.folder));
		return all.stream().map((setting) -> "--" + setting).toArray(String[]::new);
	}

	private void stop() {
		if (this.gateway != null) {
			this.gateway.close();
			this.gateway = null;
		}
	}

	private void remembered(String kafka) {
		GatewayTestClient gatewayTestClient = start(kafka);
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> state(gatewayTestClient, "documents").equals("ready")
					&& state(gatewayTestClient, "news").equals("ready")
					&& state(gatewayTestClient, "questions").equals("ready"));
		stop();
	}

	private void allServicesDie() {
		List.of(Backend.values()).forEach((backend) -> Backends.of(backend).kill());
	}

	private static JsonNode block(GatewayTestClient gatewayTestClient, String name) {
		return GatewayTestClient.json(gatewayTestClient.get("/api/site/home")).path("blocks").path(name);
	}

	private static String state(GatewayTestClient gatewayTestClient, String name) {
		return block(gatewayTestClient, name).path("state").asString();
	}

	@Test
	void whatWasWithdrawnOrChangedMeanwhileIsTakenInBeforeAnythingIsShown() {
		try (TestEventPublisher relay = new TestEventPublisher(KAFKA.bootstrapServers())) {
			relay.announce("documents.documents", "other", "{\"id\":\"other\"}");
			remembered(KAFKA.bootstrapServers());
			relay.withdraw("documents.documents", DOCUMENT);
			relay.announce("news.articles", ARTICLE, "{\"id\":\"%s\",\"title\":\"Tên mới\"}".formatted(ARTICLE));
		}
		allServicesDie();
		GatewayTestClient gatewayTestClient = start(KAFKA.bootstrapServers(), "gateway.sections.catch-up=1m");
		assertThat(block(gatewayTestClient, "documents").path("items")).isEmpty();
		assertThat(state(gatewayTestClient, "documents")).isEqualTo("stale");
		assertThat(block(gatewayTestClient, "news").path("items").get(0).path("title").asString()).isEqualTo("Tên mới");
		assertThat(block(gatewayTestClient, "questions").path("items")).hasSize(1);
		HttpResponse<byte[]> page = gatewayTestClient.get("/");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.text(page))
			.contains("Tên mới", "có thể đã cũ", "Điều kiện gia nhập", "dạng rút gọn")
			.doesNotContain("582-qd-ubnd-2018");
	}

	@Test
	void withoutKafkaWhatIsYoungIsShownAndWhatIsOldIsWithheld() {
		remembered(NOWHERE);
		allServicesDie();
		GatewayTestClient gatewayTestClient = start(NOWHERE, "gateway.sections.catch-up=100ms");
		assertThat(state(gatewayTestClient, "documents")).isEqualTo("stale");
		assertThat(GatewayTestClient.text(gatewayTestClient.get("/"))).contains("582-qd-ubnd-2018", "có thể đã cũ");
		stop();
		GatewayTestClient later = start(NOWHERE, "gateway.sections.catch-up=100ms", "gateway.sections.unchecked=0s");
		assertThat(state(later, "documents")).isEqualTo("unavailable");
		HttpResponse<byte[]> page = later.get("/");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.text(page)).contains("VĂN BẢN", "Tạm thời chưa lấy được nội dung này")
			.doesNotContain("582-qd-ubnd-2018");
	}

	@Test
	void whatIsWithheldIsShownOnceItHasCaughtUp() {
		remembered(KAFKA.bootstrapServers());
		KAFKA.close();
		allServicesDie();
		GatewayTestClient gatewayTestClient = start(KAFKA.bootstrapServers(), "gateway.sections.catch-up=100ms",
				"gateway.sections.unchecked=0s");
		assertThat(state(gatewayTestClient, "documents")).isEqualTo("unavailable");
		KAFKA.startAgain();
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> state(gatewayTestClient, "documents").equals("stale"));
	}

	@Test
	void ofATopicMadeAnewNothingIsBelieved() throws ExecutionException, InterruptedException {
		try (TestEventPublisher relay = new TestEventPublisher(KAFKA.bootstrapServers())) {
			relay.announce("members.organisations", "a", "{\"id\":\"a\"}");
			remembered(KAFKA.bootstrapServers());
			remade("members.organisations");
			for (int i = 0; i < 10; i++) {
				relay.announce("members.organisations", "a", "{\"id\":\"a\"}");
			}
		}
		allServicesDie();
		GatewayTestClient gatewayTestClient = start(KAFKA.bootstrapServers());
		assertThat(state(gatewayTestClient, "members")).isEqualTo("unavailable");
		assertThat(gatewayTestClient.get("/").statusCode()).isEqualTo(200);
	}

	private static void remade(String topic) throws ExecutionException, InterruptedException {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA.bootstrapServers()))) {
			admin.deleteTopics(List.of(topic)).all().get();
			Awaitility.await().until(() -> !admin.listTopics().names().get().contains(topic));
			admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
		}
	}

}
