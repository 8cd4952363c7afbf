package vn.lhh.identity.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.lhh.identity.Browser;
import vn.lhh.identity.Rig;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.server.TestServers;
import vn.lhh.testkit.server.TopicReader;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the audit of the whole portal: events of the services and those of accounts in
 * one chain.
 */
@ExtendWith(OutputCaptureExtension.class)
class AuditIT {

	private static final String AUDIT = "/api/identity/admin/audit";

	private static Rig rig;

	private static KafkaProducer<String, String> service;

	private static String admin;

	@BeforeAll
	static void start() {
		String kafka = TestServers.kafkaBootstrapServers();
		rig = Rig.demo("--spring.kafka.bootstrap-servers=" + kafka,
				"--spring.kafka.consumer.group-id=" + UUID.randomUUID());
		service = new KafkaProducer<>(Map.of("bootstrap.servers", kafka), new StringSerializer(),
				new StringSerializer());
		admin = "Bearer " + rig.browser().token("admin", rig.password("admin"));
	}

	@AfterAll
	static void stop() {
		service.close();
		rig.close();
	}

	@Test
	void anEventOfAServiceIsInTheTrailOnceHoweverOftenItComes() {
		String item = UUID.randomUUID().toString();
		String event = event(UUID.randomUUID().toString(), item, "Bài");
		send(item, event);
		send(item, event);
		send(item, event(UUID.randomUUID().toString(), item, "Bài sửa"));
		await(() -> trail("?entityId=" + item).path("totalItems").asInt() >= 2);
		send(item, event);
		JsonNode story = json(AUDIT + "/items/articles/" + item);
		assertThat(story.path("items").findValuesAsString("title")).containsExactly("Bài", "Bài sửa");
		JsonNode entry = story.path("items").get(0);
		assertThat(ApiClient.missing(ApiClient.contract("http/identity.audit.entry.json"), entry, "")).isEmpty();
		assertThat(entry.path("kind").isNull()).isTrue();
		assertThat(json(AUDIT + "/verify").path("valid").asBoolean()).isTrue();
	}

	@Test
	void whatAccountsDoIsInTheSameChain() {
		rig.browser().token("editor", rig.password("editor"));
		JsonNode entry = trail("?service=identity&action=signed_in").path("items").get(0);
		assertThat(entry.path("kind").asString()).isEqualTo("SIGNED_IN");
		assertThat(entry.path("subject")).isEqualTo(entry.path("entityId"));
		assertThat(entry.path("hash").asString()).hasSize(64);
	}

	@Test
	void whatNobodyCanReadIsCountedAndStopsNothing() {
		double before = rejected();
		send("x", "{");
		send("x", "{\"id\":\"1\"}");
		service.send(new ProducerRecord<>("audit.entries", "x", null));
		String item = UUID.randomUUID().toString();
		send(item, event(UUID.randomUUID().toString(), item, "Sau đó"));
		await(() -> trail("?entityId=" + item).path("totalItems").asInt() == 1);
		await(() -> rejected() >= before + 3);
		assertThat(new TopicReader("audit.entries.dlt")).isNotNull();
	}

	@Test
	void aSpreadsheetOpensTheExportAndTheExportIsRecorded() {
		String item = UUID.randomUUID().toString();
		send(item, event(UUID.randomUUID().toString(), item, "=HYPERLINK(0)"));
		await(() -> trail("?entityId=" + item).path("totalItems").asInt() == 1);
		var export = rig.browser().get(AUDIT + "/export?entityId=" + item, "Authorization", admin);
		assertThat(export.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
		assertThat(export.body()).startsWith("\uFEFF").contains("\"'=HYPERLINK(0)\"").hasLineCount(2);
		assertThat(trail("?action=audit_exported").path("totalItems").asInt()).isPositive();
	}

	@Test
	void aWrongQuestionIsAnsweredClearly() {
		for (String query : new String[] { "?from=2026-02-31", "?from=2026-03-02&to=2026-03-01", "?upTo=x", }) {
			assertThat(status(AUDIT + query)).as(query).isEqualTo(400);
		}
		assertThat(status(AUDIT + "/verify?seq=1")).isEqualTo(400);
		assertThat(rig.browser().get(AUDIT + "/export").statusCode()).isEqualTo(401);
	}

	@Test
	void theHeadIsLoggedAtShutdownAndProvesTheChainLater(CapturedOutput output) {
		try (Rig own = Rig.demo("--spring.kafka.bootstrap-servers=127.0.0.1:1",
				"--logging.level.vn.lhh.identity.audit=INFO")) {
			own.browser().token("admin", own.password("admin"));
			own.restart();
			String line = output.getOut()
				.lines()
				.filter((logged) -> logged.contains("audit head seq="))
				.reduce((first, second) -> second)
				.orElseThrow();
			String query = line.substring(line.indexOf("seq=")).replace(" hash=", "&hash=").strip();
			String token = "Bearer " + own.browser().token("admin", own.password("admin"));
			JsonNode proof = Browser.tree(own.browser().get(AUDIT + "/verify?" + query, "Authorization", token));
			assertThat(proof.path("valid").asBoolean()).as(proof.toString()).isTrue();
		}
	}

	private static double rejected() {
		return rig.bean(MeterRegistry.class).get("portal.audit.rejected").counter().count();
	}

	private static void send(String key, String json) {
		service.send(new ProducerRecord<>("audit.entries", key, json));
		service.flush();
	}

	private static String event(String id, String item, String title) {
		return """
				{"id":"%s","at":"%s","actor":{"id":"an","name":"An"},"service":"news","action":"edit",
				"entityType":"articles","entityId":"%s","title":"%s","changedFields":["title"]}""".formatted(id,
				Instant.ofEpochMilli(System.currentTimeMillis()), item, title);
	}

	private static JsonNode trail(String query) {
		return json(AUDIT + query);
	}

	private static JsonNode json(String path) {
		return Browser.tree(rig.browser().get(path, "Authorization", admin));
	}

	private static int status(String path) {
		return rig.browser().get(path, "Authorization", admin).statusCode();
	}

	private static void await(java.util.concurrent.Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition);
	}

}
