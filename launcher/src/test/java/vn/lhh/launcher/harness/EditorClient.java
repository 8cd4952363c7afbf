package vn.lhh.launcher.harness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls the admin API as an editor and an approver, with their access tokens.
 */
public final class EditorClient {

	public static final String ARTICLES = "/api/news/admin/articles";

	private static final String CATEGORIES = "/api/news/admin/categories";

	private final PublicClient publicClient;

	private final String editor;

	private final String approver;

	private final String category;

	public EditorClient(WholeSite site) {
		this.publicClient = site.visitor();
		this.editor = site.token("editor");
		this.approver = site.token("approver");
		this.category = JsonPath.<List<Object>>read(this.publicClient.get("/api/news/categories").body(), "$..id")
			.getFirst()
			.toString();
	}

	public String body(String title) {
		return """
				{"title": "%s", "summary": "Tóm tắt của %1$s", "bodyHtml": "<p>Nội dung của %1$s.</p>",
				 "primaryCategoryId": "%s", "showOnHome": true}""".formatted(title, this.category);
	}

	public Answer write(String title) {
		return this.publicClient.post(ARTICLES, this.editor, body(title));
	}

	/** Writes an article and takes it through submission and approval to publication. */
	public void publish(String title) {
		publish(title, this.category, Map.of());
	}

	/**
	 * Writes an article and takes it through submission and approval to publication.
	 * @param more further fields
	 * @return its location in the admin API
	 */
	public String publish(String title, String inCategory, Map<String, String> more) {
		String fields = more.entrySet()
			.stream()
			.map((field) -> ", \"%s\": \"%s\"".formatted(field.getKey(), field.getValue()))
			.collect(Collectors.joining());
		String body = body(title).replace(this.category, inCategory);
		Answer created = this.publicClient.post(ARTICLES, this.editor,
				body.substring(0, body.length() - 1) + fields + "}");
		assertThat(created.status()).as(created.body()).isEqualTo(201);
		String location = created.header("Location");
		move(location, "submit", this.editor);
		move(location, "approve", this.approver);
		move(location, "publish", this.approver);
		return location;
	}

	public void takeDown(String location) {
		move(location, "unpublish", this.approver);
	}

	public String category() {
		return this.category;
	}

	/**
	 * Creates a category.
	 * @return its id
	 */
	public String category(String slug) {
		Answer created = this.publicClient.post(CATEGORIES, this.approver,
				"{\"name\": \"%s\", \"slug\": \"%1$s\"}".formatted(slug));
		assertThat(created.status()).as(created.body()).isEqualTo(201);
		return JsonPath.read(created.body(), "$.id");
	}

	/** Locks a category, which hides its articles. */
	public void lock(String created, String slug) {
		Answer locked = this.publicClient.send("PUT", CATEGORIES + "/" + created, this.approver,
				"{\"name\": \"%s\", \"slug\": \"%1$s\", \"active\": false}".formatted(slug), "\"0\"");
		assertThat(locked.status()).as(locked.body()).isEqualTo(200);
	}

	private void move(String location, String move, String token) {
		Answer moved = this.publicClient.move(location + "/" + move, token);
		assertThat(moved.status()).as(move + ": " + moved.body()).isBetween(200, 204);
	}

	public Answer read(String location) {
		return this.publicClient.get(location, this.editor);
	}

}
