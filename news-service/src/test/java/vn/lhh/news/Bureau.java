package vn.lhh.news;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import vn.lhh.testkit.ApiClient;

import tools.jackson.databind.JsonNode;

import vn.lhh.kit.publishing.PublicationType;
import vn.lhh.news.media.TestPictures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes and publishes content over the HTTP admin API, as an editor and an approver
 * would.
 */
public final class Bureau {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final ApiClient anyone;

	private final ApiClient approver;

	public Bureau(int port) {
		this.anyone = new ApiClient(port);
		this.approver = this.anyone.as("APPROVER", "ADMIN");
	}

	public ApiClient anyone() {
		return this.anyone;
	}

	public ApiClient editor() {
		return this.anyone.as("EDITOR");
	}

	public ApiClient approver() {
		return this.approver;
	}

	/** Names of content types as their topics and admin addresses end with them. */
	public static Set<String> plurals(List<PublicationType<?, ?>> types) {
		return types.stream()
			.map(PublicationType::topic)
			.map((topic) -> topic.substring(topic.indexOf('.') + 1))
			.collect(Collectors.toSet());
	}

	public static String unique(String word) {
		return word + "-" + NUMBER.incrementAndGet();
	}

	public String category(String slug) {
		return created("/api/news/admin/categories", Map.of("name", slug, "slug", slug)).path("id").asString();
	}

	public String position(String code) {
		return created("/api/news/admin/banner-positions",
				Map.of("code", code, "title", code, "width", 640, "height", 360))
			.path("id")
			.asString();
	}

	public String picture() {
		int number = NUMBER.incrementAndGet();
		return upload("anh.png", TestPictures.encoded("png", 700 + number, 300), "Ảnh thử").json()
			.path("id")
			.asString();
	}

	public ApiClient.Answer upload(String filename, byte[] bytes, String alt) {
		return upload(java.util.UUID.randomUUID().toString(), filename, bytes, alt);
	}

	public ApiClient.Answer upload(String key, String filename, byte[] bytes, String alt) {
		return upload(this.anyone.as("EDITOR").with("Idempotency-Key", key), filename, bytes, alt);
	}

	public static ApiClient.Answer upload(ApiClient by, String filename, byte[] bytes, String alt) {
		byte[] head = ("--xx\r\nContent-Disposition: form-data; name=\"alt\"\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n"
				+ alt + "\r\n--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
				+ "\"\r\nContent-Type: image/jpeg\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] foot = "\r\n--xx--\r\n".getBytes(StandardCharsets.UTF_8);
		byte[] body = java.util.Arrays.copyOf(head, head.length + bytes.length + foot.length);
		System.arraycopy(bytes, 0, body, head.length, bytes.length);
		System.arraycopy(foot, 0, body, head.length + bytes.length, foot.length);
		return by.upload("/api/news/admin/media", "multipart/form-data; boundary=xx", body);
	}

	public static Map<String, Object> article(String categoryId, String title, Object... more) {
		return with(Map.of("title", title, "summary", "Tóm tắt " + title, "bodyHtml", "<p>Nội dung " + title + "</p>",
				"primaryCategoryId", categoryId), more);
	}

	public static Map<String, Object> with(Map<String, Object> base, Object... more) {
		Map<String, Object> all = new HashMap<>(base);
		for (int at = 0; at < more.length; at += 2) {
			all.put((String) more[at], more[at + 1]);
		}
		return all;
	}

	public JsonNode created(String path, Object body) {
		ApiClient.Answer answer = this.approver.post(path, body);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json();
	}

	public JsonNode live(String path, Object body) {
		String id = created(path, body).path("id").asString();
		return move(path, id, "publish");
	}

	public JsonNode move(String path, String id, String move) {
		ApiClient.Answer answer = this.approver.post(path + "/" + id + "/" + move);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

}
