package vn.lhh.members.organisation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.StubPublicSite;
import vn.lhh.testkit.TakedownReceiptProbe;
import vn.lhh.testkit.rules.Routes;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class TakedownIT {

	private static final String ADMIN = "/api/members/admin/organisations";

	private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

	private static final StubPublicSite FRONT = new StubPublicSite();

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private ApiClient reader;

	private ApiClient desk;

	@DynamicPropertySource
	static void front(DynamicPropertyRegistry settings) {
		settings.add("portal.takedown.urls", FRONT::url);
	}

	@AfterAll
	static void close() {
		FRONT.close();
	}

	@BeforeEach
	void callers() {
		this.reader = new ApiClient(this.port);
		this.desk = this.reader.as("MEMBERS_ADMIN");
		FRONT.passOnTo(this.port);
	}

	@Test
	void aWithdrawnOrganisationAndItsLogoAreSeenGoneFromEveryPlace() {
		String logo = upload();
		JsonNode live = live(Map.of("name", "Hội Phải gỡ", "logo", Map.of("mediaId", logo, "alt", "Biểu trưng")));
		String id = live.path("id").asString();
		String slug = live.path("slug").asString();
		ApiClient.Answer shown = this.reader.get("/api/members/media/" + logo);
		assertThat(shown.header("Cache-Control")).isEqualTo("public, max-age=0, s-maxage=10");
		assertThat(shown.header("Surrogate-Key")).contains("members-list");
		receipt(id).isNotThere();
		FRONT.says("/to-chuc-thanh-vien", 200, "<a href=\"/to-chuc-thanh-vien/" + slug + "\">");
		this.desk.post(ADMIN + "/" + id + "/archive");
		receipt(id).showsStill("/to-chuc-thanh-vien");
		FRONT.says("/to-chuc-thanh-vien", 200, "<html>");
		assertThat(TakedownReceiptProbe.addresses(receipt(id).complete())).contains("/", "/to-chuc-thanh-vien",
				"/api/members/tree", "/sitemap/to-chuc-thanh-vien-1.xml", "/to-chuc-thanh-vien/" + slug,
				"/api/members/organisations/" + slug, "/api/members/organisations/" + id, "/api/members/media/" + logo);
		assertThat(this.reader.get("/api/members/media/" + logo).status()).isEqualTo(404);
	}

	@Test
	void anEditorsPreviewOfAPictureIsKeptByNobody() {
		assertThat(this.desk.get("/api/members/admin/media/" + upload()).header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void noPublicAnswerOutlivesTheNextScheduledChangeOrTenSeconds() {
		String logo = upload();
		String slug = live(Map.of("name", "Hội Đang đăng", "logo", Map.of("mediaId", logo, "alt", "Biểu trưng")))
			.path("slug")
			.asString();
		Instant soon = Instant.now().plusSeconds(100).truncatedTo(ChronoUnit.SECONDS);
		live(Map.of("name", "Hội Hẹn giờ", "publishAt", soon.toString()));
		List<Routes> routes = Routes.of(this.mapping)
			.stream()
			.filter((route) -> route.method().equals("GET") && !route.isAdmin())
			.toList();
		assertThat(routes).hasSizeGreaterThanOrEqualTo(4);
		assertThat(routes).allSatisfy((route) -> {
			String address = route.path().replace("{slug}", slug).replace("{id}", logo);
			ApiClient.Answer answer = this.reader.get(address);
			assertThat(answer.status()).as(address).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).as(address).containsPattern("max-age=(10|0, s-maxage=10)\\b");
			assertThat(answer.header("Surrogate-Key")).as(address).contains("members-list");
			assertThat(answer.header("Valid-Until")).as(address).isNotEmpty();
			assertThat(Instant.parse(answer.header("Valid-Until"))).as(address).isBeforeOrEqualTo(soon);
		});
	}

	private JsonNode live(Map<String, Object> fields) {
		Map<String, Object> body = new HashMap<>(
				Map.of("group", "MEMBER_ASSOCIATION", "shortName", fields.get("name")));
		body.putAll(fields);
		ApiClient.Answer created = this.desk.post(ADMIN, body);
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return this.desk.post(ADMIN + "/" + created.json().path("id").asString() + "/publish").json();
	}

	private String upload() {
		byte[] head = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n\r\n"
			.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		byte[] foot = "\r\n--xx--\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
		java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
		body.writeBytes(head);
		body.writeBytes(Base64.getDecoder().decode(PNG));
		body.writeBytes(foot);
		ApiClient.Answer kept = this.desk.upload("/api/members/admin/media", "multipart/form-data; boundary=xx",
				body.toByteArray());
		return kept.json().path("id").asString();
	}

	private TakedownReceiptProbe receipt(String id) {
		return new TakedownReceiptProbe(this.desk, ADMIN + "/" + id);
	}

}
