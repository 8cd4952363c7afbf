package vn.lhh.members.organisation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.TakedownContract;

import static org.assertj.core.api.Assertions.assertThat;

class TakedownIT extends TakedownContract {

	private static final String ADMIN = "/api/members/admin/organisations";

	private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

	@Override
	protected ApiClient editor() {
		return anyone().as("MEMBERS_ADMIN");
	}

	@Override
	protected String strangersRole() {
		return "RECORDS";
	}

	@Override
	protected PublicItem publish() {
		String logo = upload();
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
		String logo = upload();
		String slug = live(Map.of("name", "Hội Đang đăng", "logo", Map.of("mediaId", logo, "alt", "Biểu trưng")))
			.path("slug")
			.asString();
		live(Map.of("name", "Hội Hẹn giờ", "publishAt", change.toString()));
		return (route) -> route.path().replace("{slug}", slug).replace("{id}", logo);
	}

	@Test
	void anEditorsPreviewOfAPictureIsKeptByNobody() {
		assertThat(editor().get("/api/members/admin/media/" + upload()).header("Cache-Control")).isEqualTo("no-store");
	}

	private JsonNode live(Map<String, Object> fields) {
		Map<String, Object> body = new HashMap<>(
				Map.of("group", "MEMBER_ASSOCIATION", "shortName", fields.get("name")));
		body.putAll(fields);
		ApiClient.Answer created = editor().post(ADMIN, body);
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return editor().post(ADMIN + "/" + created.json().path("id").asString() + "/publish").json();
	}

	private String upload() {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes("--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n\r\n"
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(Base64.getDecoder().decode(PNG));
		body.writeBytes("\r\n--xx--\r\n".getBytes(StandardCharsets.UTF_8));
		return editor().upload("/api/members/admin/media", "multipart/form-data; boundary=xx", body.toByteArray())
			.json()
			.path("id")
			.asString();
	}

}
