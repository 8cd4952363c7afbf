package vn.lhh.gateway.visit;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.security.InternalConnector;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitIT {

	private static final String CHROME = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

	private static final String GOOGLE = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

	private static final String TOPIC = "stats.visits." + UUID.randomUUID();

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	private final MeterRegistry meters;

	VisitIT(@LocalServerPort int port, @Autowired InternalConnector internal, @Autowired MeterRegistry meters) {
		this.meters = meters;
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("spring.kafka.bootstrap-servers", TestServers::kafkaBootstrapServers);
		settings.add("gateway.visits.topic", () -> TOPIC);
		settings.add("gateway.visits.internal-networks", () -> "198.51.100.0/24");
		settings.add("gateway.visits.per-second", () -> "1");
		settings.add("gateway.visits.burst", () -> "40");
	}

	@BeforeAll
	void kafkaIsThere() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> send(visit(UUID.randomUUID().toString()), "192.0.2.250").statusCode() == 202);
	}

	private static String visit(String id) {
		return "{\"visitId\":\"%s\",\"path\":\"/tin-tuc\"}".formatted(id);
	}

	private HttpResponse<byte[]> send(String body, String client, String... headers) {
		List<String> all = new ArrayList<>(List.of("X-Forwarded-For", client));
		all.addAll(List.of(headers));
		return this.inside.post("/api/site/visits", "application/json", body, all.toArray(String[]::new));
	}

	private static List<ConsumerRecord<String, String>> recorded(String visitId) {
		Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
				TestServers.kafkaBootstrapServers(), ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
				ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString());
		List<ConsumerRecord<String, String>> found = new ArrayList<>();
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
				new StringDeserializer())) {
			consumer.subscribe(List.of(TOPIC));
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((each) -> {
					if (each.key().equals(visitId)) {
						found.add(each);
					}
				});
				return !found.isEmpty();
			});
		}
		return found;
	}

	private static JsonNode event(String visitId) {
		return new ObjectMapper().readTree(recorded(visitId).getFirst().value());
	}

	@Test
	void theEventHasTheShapeOfTheContract() {
		String id = UUID.randomUUID().toString();
		String body = "{\"visitId\":\"%s\",\"viewId\":\"%s\",\"path\":\"//tin-tuc/./lien-hiep-hoi/?utm_source=x#y\",\"referrer\":\"https://www.google.com/search?q=x\",\"kind\":\"PAGE\",\"contentType\":\"article\",\"contentId\":\"0198c0de-0000-7000-8000-00000000000a\"}"
			.formatted(id.toUpperCase(java.util.Locale.ROOT), UUID.randomUUID());
		assertThat(send(body, "192.0.2.1", "User-Agent", CHROME).statusCode()).isEqualTo(202);
		ConsumerRecord<String, String> message = recorded(id).getFirst();
		JsonNode event = new ObjectMapper().readTree(message.value());
		JsonNode contract = new ObjectMapper().readTree(FakeBackend.contract("events/stats.visit.recorded.v1.json"));
		assertThat(event.propertyNames()).containsExactlyInAnyOrderElementsOf(contract.propertyNames());
		assertThat(event.path("visitId").asString()).isEqualTo(id);
		for (String same : new String[] { "path", "kind", "class", "botName", "contentType", "contentId", "refererHost",
				"deviceKind" }) {
			assertThat(event.path(same)).as(same).isEqualTo(contract.path(same));
		}
		assertThat(message.value()).doesNotContain("192.0.2.1").doesNotContain("Mozilla").doesNotContain("utm_");
	}

	@Test
	void theMessageIsACloudEvent() {
		String id = UUID.randomUUID().toString();
		send(visit(id), "192.0.2.2");
		ConsumerRecord<String, String> message = recorded(id).getFirst();
		assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
		assertThat(header(message, "ce_type")).isEqualTo("stats.visit.recorded.v1");
		assertThat(header(message, "ce_subject")).isEqualTo(id);
		assertThat(header(message, "ce_source")).isEqualTo("/gateway");
		assertThat(header(message, "ce_time")).endsWith("Z");
		assertThat(header(message, "ce_id")).hasSize(36);
		assertThat(header(message, "content-type")).isEqualTo("application/json");
		assertThat(header(message, "traceparent")).startsWith("00-");
	}

	private static String header(ConsumerRecord<String, String> message, String name) {
		Header header = message.headers().lastHeader(name);
		return new String(header.value(), StandardCharsets.UTF_8);
	}

	@Test
	void theTopicIsMadeWithItsPartitionsAndRetention() throws Exception {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) TestServers.kafkaBootstrapServers()))) {
			TopicDescription topic = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
			ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
			Collection<?> values = admin.describeConfigs(List.of(resource)).all().get().get(resource).entries();
			assertThat(topic.partitions()).hasSize(3);
			assertThat(values.toString()).contains("name=retention.ms, value=604800000");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "192.0.2.3|" + CHROME + "|HUMAN|-", "192.0.2.4|" + GOOGLE + "|BOT|Googlebot",
					"127.0.0.1|" + GOOGLE + "|BOT|Googlebot", "127.0.0.1|curl/8.5.0|HUMAN|-",
					"127.0.0.1|python-requests/2.32|HUMAN|-", "192.0.2.5|curl/8.5.0|BOT|curl",
					"198.51.100.7|" + CHROME + "|INTERNAL|-" })
	void readersRobotsAndStaffAreToldApart(String client, String agent, String visitorClass, String bot) {
		String id = UUID.randomUUID().toString();
		assertThat(send(visit(id), client, "User-Agent", agent).statusCode()).isEqualTo(202);
		JsonNode event = event(id);
		assertThat(event.path("class").asString()).isEqualTo(visitorClass);
		assertThat(event.path("botName").asString(null)).isEqualTo(bot);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "\"a\"", "", "null", "{} {}", "{\"path\":\"/\",\"path\":\"/a\"}" })
	void whatIsNoJsonObjectIsMalformed(String body) {
		HttpResponse<byte[]> response = send(body, "192.0.2.6");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("request-malformed");
	}

	@Test
	void everyWrongFieldIsNamed() {
		HttpResponse<byte[]> response = send(
				"{\"visitId\":\"0198c0de-0000-1000-8000-000000000601\",\"viewId\":7,\"path\":\"tin-tuc\",\"kind\":\"X\",\"contentId\":\"../a\",\"duongDan\":\"/\"}",
				"192.0.2.7");
		assertThat(response.statusCode()).isEqualTo(400);
		JsonNode problem = GatewayTestClient.json(response);
		assertThat(problem.path("code").asString()).isEqualTo("validation-failed");
		assertThat(problem.path("errors")).extracting((error) -> error.path("field").asString())
			.containsExactlyInAnyOrder("visitId", "viewId", "path", "kind", "contentId", "duongDan");
		assertThat(problem.path("errors").get(0).path("message").asString()).contains("UUID");
	}

	@Test
	void aTimedIdOlderThanTwoDaysIsRefused() {
		HttpResponse<byte[]> response = send(visit("0198c0de-0000-7000-8000-000000000601"), "192.0.2.8");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(GatewayTestClient.json(response).path("errors").get(0).path("code").asString())
			.isEqualTo("uuid-too-old");
	}

	@Test
	void tooLargeABeaconIsRefused() {
		String body = "{\"visitId\":\"%s\",\"path\":\"/a\",\"x\":\"%s\"}".formatted(UUID.randomUUID(),
				"y".repeat(5000));
		assertThat(send(body, "192.0.2.9").statusCode()).isEqualTo(413);
	}

	@Test
	void beaconsFromOtherSitesAreRefused() {
		assertThat(send(visit(UUID.randomUUID().toString()), "192.0.2.10", "Sec-Fetch-Site", "cross-site").statusCode())
			.isEqualTo(403);
	}

	@Test
	void aFloodOfOneClientIsHeldBackAndNotThatOfOthers() {
		List<Integer> statuses = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			statuses.add(send(visit(UUID.randomUUID().toString()), "192.0.2.11").statusCode());
		}
		assertThat(statuses).contains(429).doesNotContain(500, 503);
		HttpResponse<byte[]> refused = send(visit(UUID.randomUUID().toString()), "192.0.2.11");
		assertThat(GatewayTestClient.header(refused, "Retry-After")).isEqualTo("1");
		assertThat(send(visit(UUID.randomUUID().toString()), "192.0.2.12").statusCode()).isEqualTo(202);
	}

	@Test
	void aSpoofedAddressNeitherEscapesTheLimitNorMakesAnyoneStaff() {
		List<Integer> statuses = new ArrayList<>();
		String id = UUID.randomUUID().toString();
		for (int i = 0; i < 60; i++) {
			statuses.add(
					this.gatewayTestClient
						.post("/api/site/visits", "application/json", visit(id), "X-Forwarded-For", "198.51.100." + i,
								"User-Agent", CHROME)
						.statusCode());
		}
		assertThat(statuses).contains(429);
		assertThat(event(id).path("class").asString()).isEqualTo("HUMAN");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "127.0.0.1, 192.0.2.13|curl/8.5.0|BOT", "198.51.100.7, 192.0.2.14|" + CHROME + "|HUMAN" })
	void hopsThatNobodyTrustedWroteCountForNothing(String forwarded, String agent, String visitorClass) {
		String id = UUID.randomUUID().toString();
		assertThat(send(visit(id), forwarded, "User-Agent", agent).statusCode()).isEqualTo(202);
		assertThat(event(id).path("class").asString()).isEqualTo(visitorClass);
	}

	@Test
	void aBeaconGoesTheShortWayWithAllSecurityHeaders() {
		HttpResponse<byte[]> taken = send(visit(UUID.randomUUID().toString()), "192.0.2.15");
		assertThat(taken.statusCode()).isEqualTo(202);
		assertThat(GatewayTestClient.header(taken, "Cache-Control")).isEqualTo("no-store");
		HttpResponse<byte[]> outside = this.gatewayTestClient.post("/api/site/visits", "application/json", "{");
		HttpResponse<byte[]> there = this.gatewayTestClient.get("/api/site/menu");
		for (String name : List.of("X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy")) {
			assertThat(GatewayTestClient.header(outside, name)).as(name)
				.isNotBlank()
				.isEqualTo(GatewayTestClient.header(there, name));
		}
		assertThat(this.meters.find("http.server.requests").tag("uri", "/api/site/visits").tag("status", "202").timer())
			.isNull();
	}

	@Test
	void onlyPostIsTaken() {
		assertThat(this.gatewayTestClient.get("/api/site/visits").statusCode()).isEqualTo(405);
		assertThat(this.gatewayTestClient.post("/api/site/visits", "application/xml", "<a/>").statusCode())
			.isEqualTo(415);
	}

}
