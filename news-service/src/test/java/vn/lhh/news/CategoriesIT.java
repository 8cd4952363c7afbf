package vn.lhh.news;

import java.util.Map;

import vn.lhh.testkit.ApiClient;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class CategoriesIT {

	private static final String CATEGORIES = "/api/news/admin/categories";

	@LocalServerPort
	private int port;

	private Bureau bureau;

	private ApiClient admin;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
		this.admin = this.bureau.anyone().as("ADMIN");
	}

	@Test
	void aCategoryCannotComeToStandBelowItself() {
		String top = this.bureau.category(Bureau.unique("cha"));
		String slug = Bureau.unique("con");
		String below = this.bureau.created(CATEGORIES, Map.of("name", slug, "slug", slug, "parentId", top))
			.path("id")
			.asString();
		ApiClient.Answer cycle = this.admin.with("If-Match", "0")
			.put(CATEGORIES + "/" + top, Map.of("name", "cha", "parentId", below));
		assertThat(cycle.field()).isEqualTo("parentId");
		assertThat(cycle.fieldCode()).isEqualTo("cycle");
		assertThat(this.admin.post(CATEGORIES, Map.of("name", "x", "parentId", "khong-co")).fieldCode())
			.isEqualTo("not-found");
		assertThat(this.admin.post(CATEGORIES, Map.of("name", "x", "slug", slug)).code()).isEqualTo("slug-taken");
		assertThat(this.admin.post(CATEGORIES, Map.of()).field()).isEqualTo("name");
		assertThat(this.admin.post(CATEGORIES, Map.of("name", "x", "order", "đầu tiên")).field()).isEqualTo("order");
	}

	@Test
	void aCategoryInUseIsNotRemovedAndAnEmptyOneIs() {
		String used = this.bureau.category(Bureau.unique("dung"));
		String empty = this.bureau.category(Bureau.unique("trong"));
		this.bureau.created("/api/news/admin/articles", Bureau.article(used, "Nháp"));
		assertThat(remove(CATEGORIES + "/" + used, "0").code()).isEqualTo("category-in-use");
		assertThat(this.admin.call("DELETE", CATEGORIES + "/" + empty, null).status()).isEqualTo(428);
		assertThat(remove(CATEGORIES + "/" + empty, "5").status()).isEqualTo(412);
		assertThat(remove(CATEGORIES + "/" + empty, "0").status()).isEqualTo(204);
		assertThat(this.admin.get(CATEGORIES + "/" + empty).status()).isEqualTo(404);
		assertThat(this.bureau.editor().post(CATEGORIES, Map.of("name", "x")).status()).isEqualTo(403);
	}

	@Test
	void aRenamedCategoryKeepsItsOldAddressAndItsArticlesShowTheNewName() {
		String slug = Bureau.unique("cu");
		String id = this.bureau.category(slug);
		JsonNode live = this.bureau.live("/api/news/admin/articles", Bureau.article(id, "Trong mục"));
		this.admin.with("If-Match", "0").put(CATEGORIES + "/" + id, Map.of("name", "Tên mới", "slug", slug + "-moi"));
		ApiClient.Answer moved = this.bureau.anyone().get("/api/news/articles?category=" + slug + "&size=5");
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).isEqualTo("/api/news/articles?category=" + slug + "-moi&size=5");
		assertThat(this.bureau.anyone()
			.get("/api/news/articles/" + live.path("slug").asString())
			.json()
			.path("category")
			.path("name")
			.asString()).isEqualTo("Tên mới");
	}

	private ApiClient.Answer remove(String path, String version) {
		return this.admin.with("If-Match", version).call("DELETE", path, null);
	}

}
