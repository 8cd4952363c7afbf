package vn.lhh.news;

import java.util.List;
import java.util.Map;
import vn.lhh.testkit.ApiClient;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;

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
	void aBannerAnnouncesItsWholePublicStateAndItsWithdrawal() {
		String path = "/api/news/admin/banners";
		Map<String, Object> body = new NewsTypes(this.port).banners().content("Sự kiện");
		String id = this.bureau.live(path, body).path("id").asString();
		this.bureau.move(path, id, "unpublish");
		List<ConsumerRecord<String, String>> records = new TopicReader("news.banners").ofItem(id, 2);
		verify(records.get(0), "news.banner.published.v1", 1);
		verify(records.get(1), "news.banner.withdrawn.v1", 2);
		assertThat(ApiClient.json(records.get(1).value()).properties()).hasSize(2);
	}

	@Test
	void categoriesLinksAndTheSiteAnnounceEachChange() {
		String id = this.bureau
			.created("/api/news/admin/categories", Map.of("name", Bureau.unique("mục"), "description", "Tin"))
			.path("id")
			.asString();
		ApiClient admin = this.bureau.anyone().as("ADMIN");
		admin.with("If-Match", "0").call("DELETE", "/api/news/admin/categories/" + id, null);
		List<ConsumerRecord<String, String>> category = new TopicReader("news.categories").ofItem(id, 2);
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
		List<ConsumerRecord<String, String>> links = new TopicReader("news.links").ofItem(link, 2);
		verify(links.get(0), "news.link.published.v1", 1);
		assertThat(links.get(1).value()).contains("Nhóm đổi tên");
		String etag = admin.get("/api/news/admin/site").header("ETag");
		admin.with("If-Match", etag)
			.put("/api/news/admin/site",
					Map.of("name", "LHH", "shortName", "LHH", "slogan", "Đoàn kết", "owningBody", "LHH",
							"responsiblePerson", "Chủ tịch", "address", "Đà Lạt", "phone", "0263", "email",
							"su-kien@example.vn"));
		List<ConsumerRecord<String, String>> sites = new TopicReader("news.site")
			.matching((record) -> record.value().contains("su-kien@example.vn"), 1);
		verify(sites.getFirst(), "news.site.changed.v1", 0);
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

}
