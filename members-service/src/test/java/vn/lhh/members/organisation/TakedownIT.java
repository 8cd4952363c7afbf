package vn.lhh.members.organisation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.TakedownContract;

import static org.assertj.core.api.Assertions.assertThat;

class TakedownIT extends TakedownContract {

	private static final String ADMIN = MembersDesk.ORGANISATIONS;

	@LocalServerPort
	private int port;

	private MembersDesk desk;

	@BeforeEach
	void open() {
		this.desk = new MembersDesk(this.port);
	}

	@Override
	protected ApiClient editor() {
		return this.desk.api();
	}

	@Override
	protected String strangersRole() {
		return "RECORDS";
	}

	@Override
	protected PublicItem publish() {
		String logo = this.desk.picture();
		JsonNode live = live(Map.of("name", "Hội Phải gỡ", "logo", Map.of("mediaId", logo, "alt", "Biểu trưng")));
		String id = live.path("id").asString();
		String slug = live.path("slug").asString();
		return new PublicItem(ADMIN + "/" + id, "/to-chuc-thanh-vien/" + slug, "/to-chuc-thanh-vien",
				List.of("/api/members/tree", "/sitemap/to-chuc-thanh-vien-1.xml", "/api/members/organisations/" + slug,
						"/api/members/organisations/" + id),
				List.of("/api/members/media/" + logo));
	}

	@Override
	protected void withdraw(PublicItem item) {
		editor().post(item.admin() + "/archive");
	}

	@Override
	protected void showAgain(PublicItem item) {
		editor().post(item.admin() + "/restore");
		editor().post(item.admin() + "/publish");
	}

	@Override
	protected PublicRoutes routes(Instant change) {
		String logo = this.desk.picture();
		String slug = live(Map.of("name", "Hội Đang đăng", "logo", Map.of("mediaId", logo, "alt", "Biểu trưng")))
			.path("slug")
			.asString();
		live(Map.of("name", "Hội Hẹn giờ", "publishAt", change.toString()));
		return (route) -> route.path().replace("{slug}", slug).replace("{id}", logo);
	}

	@Test
	void anEditorsPreviewOfAPictureIsKeptByNobody() {
		assertThat(editor().get("/api/members/admin/media/" + this.desk.picture()).header("Cache-Control"))
			.isEqualTo("no-store");
	}

	private JsonNode live(Map<String, Object> fields) {
		Map<String, Object> body = new HashMap<>(
				Map.of("group", "MEMBER_ASSOCIATION", "shortName", fields.get("name")));
		body.putAll(fields);
		ApiClient.Answer created = editor().post(ADMIN, body);
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return editor().post(ADMIN + "/" + created.json().path("id").asString() + "/publish").json();
	}

}
