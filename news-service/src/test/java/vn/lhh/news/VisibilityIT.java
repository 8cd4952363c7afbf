package vn.lhh.news;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.VisibilityContract;
import vn.lhh.testkit.rules.Routes;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityIT extends VisibilityContract {

	@LocalServerPort
	private int port;

	private Bureau bureau;

	private String hiddenPicture;

	private String shownPicture;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
		this.hiddenPicture = this.bureau.picture();
		this.shownPicture = this.bureau.picture();
	}

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return new NewsTypes(port, (title) -> title.equals(HIDDEN) ? this.hiddenPicture : this.shownPicture).all();
	}

	@Override
	protected int routes() {
		return 14;
	}

	@Override
	protected boolean isList(Routes route) {
		return super.isList(route) || route.path().equals("/api/news/highlights");
	}

	@Override
	protected List<String> secrets() {
		return List.of(this.hiddenPicture);
	}

	@Override
	protected void verifyParts(EditorialWorkflow type, List<HiddenItem> hidden, String shown) {
		assertThat(anyone().get("/api/news/media/" + this.hiddenPicture).status()).isEqualTo(404);
		assertThat(anyone().get("/api/news/media/" + this.shownPicture).status()).isEqualTo(200);
	}

	@Test
	void aPictureIsPublicOnlyWithSomethingThatIs() {
		String category = this.bureau.category(Bureau.unique("hinh"));
		String path = "/api/news/admin/articles";
		String address = "/api/news/media/" + this.hiddenPicture;
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(404);
		JsonNode live = this.bureau.live(path, Bureau.article(category, "Có hình", "bodyHtml",
				"<p>Chữ</p><img src=\"" + address + "\" alt=\"Hình\">", "visibility", "UNLISTED"));
		ApiClient.Answer shown = this.bureau.anyone().get(address);
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.header("Surrogate-Key")).contains("article:" + live.path("id").asString());
		this.bureau.move(path, live.path("id").asString(), "unpublish");
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(404);
		assertThat(this.bureau.anyone().as("MEMBERS_ADMIN").get(address).status()).isEqualTo(404);
		ApiClient.Answer preview = this.bureau.editor().get(address);
		assertThat(preview.status()).isEqualTo(200);
		assertThat(preview.header("Cache-Control")).contains("no-store");
	}

	@Test
	void anArticleNamesNoLockedCategoryBesideItsOwn() {
		String open = this.bureau.category(Bureau.unique("mo"));
		String slug = Bureau.unique("khoa-them");
		String locked = this.bureau.category(slug);
		JsonNode live = this.bureau.live("/api/news/admin/articles",
				Bureau.article(open, "Hai chuyên mục", "categoryIds", List.of(open, locked)));
		String address = "/api/news/articles/" + live.path("slug").asString();
		assertThat(this.bureau.anyone().get(address).text()).contains(slug);
		this.bureau.approver()
			.with("If-Match", "\"0\"")
			.put("/api/news/admin/categories/" + locked, Map.of("name", slug, "slug", slug, "active", false));
		ApiClient.Answer shown = this.bureau.anyone().get(address);
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.text()).doesNotContain(slug);
	}

	@Test
	void aLockedCategoryHidesItsArticlesAndTheirPicturesWithoutChangingThem() {
		String slug = Bureau.unique("khoa");
		String category = this.bureau.category(slug);
		JsonNode live = this.bureau.live("/api/news/admin/articles",
				Bureau.article(category, "Bị khóa", "leadImage", Map.of("mediaId", this.hiddenPicture)));
		String address = "/api/news/articles/" + live.path("slug").asString();
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(200);
		this.bureau.approver()
			.with("If-Match", "\"0\"")
			.put("/api/news/admin/categories/" + category, Map.of("name", slug, "slug", slug, "active", false));
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(404);
		assertThat(this.bureau.anyone().get("/api/news/articles?size=100").text()).doesNotContain("Bị khóa");
		assertThat(this.bureau.anyone().get("/api/news/articles?category=" + slug).status()).isEqualTo(404);
		assertThat(this.bureau.anyone().get("/api/news/categories").text()).doesNotContain(slug);
		assertThat(this.bureau.anyone().get("/api/news/media/" + this.hiddenPicture).status()).isEqualTo(404);
		assertThat(this.bureau.editor()
			.get("/api/news/admin/articles/" + live.path("id").asString())
			.json()
			.path("status")
			.asString()).isEqualTo("PUBLISHED");
	}

}
