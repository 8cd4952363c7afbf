package vn.lhh.launcher.harness;

import java.util.List;

import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls the admin API as an editor and an approver, with their access tokens.
 */
public final class EditorClient {

	public static final String ARTICLES = "/api/news/admin/articles";

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
		Answer created = write(title);
		assertThat(created.status()).as(created.body()).isEqualTo(201);
		String location = created.header("Location");
		move(location, "submit", this.editor);
		move(location, "approve", this.approver);
		move(location, "publish", this.approver);
	}

	private void move(String location, String move, String token) {
		Answer moved = this.publicClient.move(location + "/" + move, token);
		assertThat(moved.status()).as(move + ": " + moved.body()).isBetween(200, 204);
	}

	public Answer read(String location) {
		return this.publicClient.get(location, this.editor);
	}

}
