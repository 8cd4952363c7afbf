package vn.lhh.members.organisation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes and publishes organisations over the HTTP admin API, as their editor would. */
final class MembersDesk {

	static final String ORGANISATIONS = "/api/members/admin/organisations";

	private static final byte[] PNG = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private final ApiClient api;

	MembersDesk(int port) {
		this.api = new ApiClient(port).as("MEMBERS_ADMIN");
	}

	ApiClient api() {
		return this.api;
	}

	static Map<String, Object> request(Map<String, Object> given) {
		Map<String, Object> request = new HashMap<>(Map.of("group", "MEMBER_ASSOCIATION"));
		request.putAll(given);
		return request;
	}

	static Map<String, Object> leader(String name, boolean consents) {
		Map<String, Object> leader = new HashMap<>(Map.of("name", name, "position", "Ủy viên"));
		if (consents) {
			leader.put("consent", Map.of("at", "2026-01-01T00:00:00Z", "by", "Văn phòng"));
		}
		return leader;
	}

	static String unique(String name) {
		return name + " " + UUID.randomUUID().toString().substring(0, 8);
	}

	String create(Map<String, Object> request) {
		ApiClient.Answer created = this.api.post(ORGANISATIONS, request);
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return created.json().path("id").asString();
	}

	String live(Map<String, Object> given) {
		String id = create(request(given));
		publish(id);
		return id;
	}

	void publish(String id) {
		ApiClient.Answer published = this.api.post(ORGANISATIONS + "/" + id + "/publish");
		assertThat(published.status()).as(published.text()).isEqualTo(200);
	}

	ApiClient.Answer update(String id, Map<String, Object> request) {
		return this.api.with("If-Match", "\"" + version(id) + "\"").put(ORGANISATIONS + "/" + id, request);
	}

	long version(String id) {
		return this.api.get(ORGANISATIONS + "/" + id).json().path("version").asLong();
	}

	String slug(String id) {
		return this.api.get(ORGANISATIONS + "/" + id).json().path("slug").asString();
	}

	/** Uploads a picture and returns its id. */
	String picture() {
		return picture(this.api);
	}

	static String picture(ApiClient by) {
		ApiClient.Answer kept = upload(by);
		assertThat(kept.status()).as(kept.text()).isEqualTo(201);
		return kept.json().path("id").asString();
	}

	static ApiClient.Answer upload(ApiClient by) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(
				"--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\nContent-Type: image/png\r\n\r\n"
					.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(PNG);
		body.writeBytes("\r\n--xx--\r\n".getBytes(StandardCharsets.UTF_8));
		return by.upload("/api/members/admin/media", "multipart/form-data; boundary=xx", body.toByteArray());
	}

}
