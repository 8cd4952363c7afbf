package vn.lhh.news;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.lhh.testkit.ApiClient;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class EventsIT {

	@LocalServerPort
	private int port;

	private Bureau bureau;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
	}

	@Test
	void everyPublicationAnnouncesItsWholePublicStateAndItsWithdrawal() {
		String category = this.bureau.category(Bureau.unique("su-kien"));
		String position = this.bureau.position(Bureau.unique("cho"));
		Map<String, Object> picture = Map.of("mediaId", this.bureau.picture());
		Map<String, Object> base = Map.of("title", "Sự kiện", "bodyHtml", "<p>Chữ</p>");
		publishAndWithdraw("articles", "article",
				Bureau.article(category, "Sự kiện", "tags", List.of("thẻ"), "leadImage", picture, "authors",
						List.of(Map.of("penName", "Ban Biên tập")), "source", Map.of("name", "Liên hiệp Hội")));
		publishAndWithdraw("announcements", "announcement",
				Bureau.with(base, "validFrom", "2026-01-01T00:00:00Z", "validTo", "2100-01-01T00:00:00Z", "pinnedUntil",
						"2090-01-01T00:00:00Z", "deadlineAt", "2091-01-01T00:00:00Z", "eventPlace", "Đà Lạt"));
		publishAndWithdraw("albums", "album", Map.of("title", "Sự kiện", "photos", List.of(picture), "description",
				"Ảnh", "eventDate", "2017-09-28", "place", "Đà Lạt"));
		String parent = this.bureau.created("/api/news/admin/pages", base).path("id").asString();
		publishAndWithdraw("pages", "page", Bureau.with(base, "parentId", parent));
		publishAndWithdraw("banners", "banner", Map.of("title", "Sự kiện", "positionId", position, "image", picture,
				"targetUrl", "/thong-bao", "sponsor", "Hội", "endAt", "2100-01-01T00:00:00Z"));
	}

	@Test
	void categoriesLinksAndTheSiteAnnounceEachChange() {
		String id = this.bureau
			.created("/api/news/admin/categories", Map.of("name", Bureau.unique("mục"), "description", "Tin"))
			.path("id")
			.asString();
		ApiClient admin = this.bureau.anyone().as("ADMIN");
		admin.with("If-Match", "0").call("DELETE", "/api/news/admin/categories/" + id, null);
		List<ConsumerRecord<String, String>> category = received("news.categories", id, 2);
		verify(category.get(0), "news.category.changed.v1", 1);
		verify(category.get(1), "news.category.withdrawn.v1", 2);
		String group = this.bureau
			.created("/api/news/admin/link-groups", Map.of("title", "Nhóm", "slug", Bureau.unique("nhom")))
			.path("id")
			.asString();
		String link = this.bureau
			.created("/api/news/admin/links", Map.of("groupId", group, "title", "Liên kết", "url", "https://vusta.vn",
					"description", "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam"))
			.path("id")
			.asString();
		admin.with("If-Match", "0").put("/api/news/admin/link-groups/" + group, Map.of("title", "Nhóm đổi tên"));
		List<ConsumerRecord<String, String>> links = received("news.links", link, 2);
		verify(links.get(0), "news.link.published.v1", 1);
		assertThat(links.get(1).value()).contains("Nhóm đổi tên");
		String etag = admin.get("/api/news/admin/site").header("ETag");
		admin.with("If-Match", etag)
			.put("/api/news/admin/site",
					Map.of("name", "LHH", "shortName", "LHH", "slogan", "Đoàn kết", "owningBody", "LHH",
							"responsiblePerson", "Chủ tịch", "address", "Đà Lạt", "phone", "0263", "email",
							"su-kien@example.vn"));
		verify(received("news.site", (record) -> record.value().contains("su-kien@example.vn"), 1).getFirst(),
				"news.site.changed.v1", 0);
	}

	private void publishAndWithdraw(String plural, String singular, Map<String, Object> body) {
		String path = "/api/news/admin/" + plural;
		String id = this.bureau.live(path, body).path("id").asString();
		this.bureau.move(path, id, "unpublish");
		List<ConsumerRecord<String, String>> records = received("news." + plural, id, 2);
		verify(records.get(0), "news." + singular + ".published.v1", 1);
		verify(records.get(1), "news." + singular + ".withdrawn.v1", 2);
		assertThat(ApiClient.json(records.get(1).value()).properties()).hasSize(2);
	}

	private static void verify(ConsumerRecord<String, String> record, String type, long sequence) {
		CloudEventHeaders headers = CloudEventHeaders.of(record.headers());
		assertThat(headers.type()).isEqualTo(type);
		assertThat(headers.subject()).isEqualTo(record.key());
		assertThat(headers.sequence()).isGreaterThanOrEqualTo(Math.max(1, sequence));
		if (!type.contains("site")) {
			assertThat(headers.sequence()).isEqualTo(sequence);
		}
		assertThat(
				ApiClient.missing(ApiClient.contract("events/" + type + ".json"), ApiClient.json(record.value()), ""))
			.as(type)
			.isEmpty();
	}

	private static List<ConsumerRecord<String, String>> received(String topic, String key, int count) {
		return received(topic, (record) -> record.key().equals(key), count);
	}

	private static List<ConsumerRecord<String, String>> received(String topic,
			Predicate<ConsumerRecord<String, String>> wanted, int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "group.id",
				UUID.randomUUID().toString(), "auto.offset.reset", "earliest", "isolation.level", "read_committed");
		List<ConsumerRecord<String, String>> records = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of(topic));
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((record) -> {
					if (wanted.test(record) && ids.add(CloudEventHeaders.of(record.headers()).id())) {
						records.add(record);
					}
				});
				return records.size() >= count;
			});
		}
		return records;
	}

}
