package vn.lhh.news.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

import vn.lhh.news.Bureau;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class ArticlesIT {

	private static final String ADMIN = "/api/news/admin/articles";

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	private Bureau bureau;

	private String category;

	private String categorySlug;

	@BeforeEach
	void category() {
		this.bureau = new Bureau(this.port);
		this.categorySlug = Bureau.unique("chuyen-muc");
		this.category = this.bureau.category(this.categorySlug);
	}

	@Test
	void anyChangeOfCategoriesPurgesAnArticleWhichShowsMoreThanItsOwn() {
		String slug = this.bureau.live(ADMIN, Bureau.article(this.category, "Đồi chè")).path("slug").asString();
		assertThat(this.bureau.anyone().get("/api/news/articles/" + slug).header("Surrogate-Key").split(" "))
			.contains("category-list");
	}

	@Test
	void anArticleIsHighlightedAndListedInItsCategory() {
		String id = this.bureau.live(ADMIN, Bureau.article(this.category, "Mùa hoa Đà Lạt")).path("id").asString();
		assertThat(this.bureau.anyone().get("/api/news/highlights?size=100").text()).contains(id);
		assertThat(this.bureau.anyone().get("/api/news/articles?category=" + this.categorySlug).text()).contains(id);
	}

	@Test
	void whatOlderVersionsStoredSurvivesASaveThoughNobodyWritesItAnyMore() {
		Object body = Bureau.article(this.category, "Bài cũ", "authors", List.of(Map.of("penName", "Lan")));
		String id = this.bureau.editor().post(ADMIN, body).json().path("id").asString();
		Query article = Query.query(Criteria.where("_id").is(id));
		this.mongo.updateFirst(article,
				new Update().set("draft.topicIds", List.of("chu-de-cu")).set("draft.authors.0.personId", "nguoi-cu"),
				Article.class);
		String path = ADMIN + "/" + id;
		ApiClient.Answer read = this.bureau.editor().get(path);
		assertThat(read.json().path("draft").path("topicIds").path(0).asString()).isEqualTo("chu-de-cu");
		ApiClient version = this.bureau.editor().with("If-Match", read.header("ETag"));
		assertThat(version.put(path, Bureau.article(this.category, "Bài mới", "topicIds", List.of("khac"))).fieldCode())
			.isEqualTo("read-only");
		assertThat(version
			.put(path, Bureau.article(this.category, "Bài mới", "authors", List.of(Map.of("penName", "Lan"))))
			.status()).isEqualTo(200);
		ArticleContent kept = Objects.requireNonNull(this.mongo.findOne(article, Article.class)).newest();
		assertThat(kept.title()).isEqualTo("Bài mới");
		assertThat(kept.topicIds()).containsExactly("chu-de-cu");
		assertThat(kept.authors()).containsExactly(new Author("nguoi-cu", "Lan", null));
		assertThat(this.bureau.editor()
			.post(ADMIN, Bureau.article(this.category, "Bài mới nữa", "topicIds", List.of("khac")))
			.fieldCode()).isEqualTo("field-unknown");
	}

	@Test
	void aTitleIsTakenInAsOneLineOfVietnamese() {
		JsonNode created = this.bureau.editor()
			.post(ADMIN, Bureau.article(this.category, "\u00D0à Lạt\u000bmới\u2028A\u202Egnp"))
			.json();
		assertThat(created.path("draft").path("title").asString()).isEqualTo("Đà Lạt mới Agnp");
		assertThat(created.path("slug").asString()).startsWith("da-lat-moi-agnp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u2060", "\u00AD", "\u200D", "\u3164", "\u2800", "\u0323" })
	void aTitleOrBodyThatShowsNothingIsMissing(String nothing) {
		assertThat(this.bureau.editor().post(ADMIN, Bureau.article(this.category, nothing)).field()).isEqualTo("title");
		assertThat(this.bureau.editor()
			.post(ADMIN, Bureau.article(this.category, "Có tên", "bodyHtml", "<p>" + nothing + "</p>"))
			.field()).isEqualTo("bodyHtml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://anh.example/a.png", "file:///C:/a.png", "data:image/png;base64,AA", "" })
	void aPictureThatIsNotOfTheSiteIsRefused(String address) {
		ApiClient.Answer refused = this.bureau.editor()
			.post(ADMIN, Bureau.article(this.category, "Ảnh lạ", "bodyHtml", "<p>a<img src=\"" + address + "\"></p>"));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).isEqualTo("bodyHtml");
		assertThat(refused.text()).contains("picture-foreign", "thư viện");
	}

	@Test
	void everyErrorOfARequestIsToldAtOnce() {
		ApiClient.Answer refused = refused(
				Bureau.article(this.category, "", "relatedIds", List.of("khong-co"), "slug", "Không Phải"));
		assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly("title", "relatedIds[0]",
				"slug");
	}

	@Test
	void anArticleIsRelatedToOthersAndToEachOnce() {
		String other = this.bureau.created(ADMIN, Bureau.article(this.category, "Khác")).path("id").asString();
		assertThat(refused(Bureau.article(this.category, "Tin", "relatedIds", List.of(other, "khong-co"))).field())
			.isEqualTo("relatedIds[1]");
		ApiClient.Answer twice = refused(Bureau.article(this.category, "Tin", "relatedIds", List.of(other, other)));
		assertThat(twice.field() + " " + twice.fieldCode()).isEqualTo("relatedIds[1] named-twice");
		ApiClient.Answer created = this.bureau.editor()
			.post(ADMIN, Bureau.article(this.category, "Tin", "relatedIds", List.of(other)));
		String id = created.json().path("id").asString();
		Object itself = Bureau.article(this.category, "Tin", "relatedIds", List.of(id));
		ApiClient version = this.bureau.editor().with("If-Match", created.header("ETag"));
		ApiClient.Answer cycle = version.put(created.header("Location"), itself);
		assertThat(cycle.field() + " " + cycle.fieldCode()).isEqualTo("relatedIds[0] cycle");
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id)),
				new Update().set("draft.relatedIds", List.of(id)), Article.class);
		ApiClient.Answer kept = this.bureau.editor()
			.with("If-Match", this.bureau.editor().get(ADMIN + "/" + id).header("ETag"))
			.put(created.header("Location"), itself);
		assertThat(kept.status()).as("what was stored before may stay").isEqualTo(200);
	}

	@Test
	void theSecondOfTwoLongTitlesIsStillSavedUnderItsOwnAddress() {
		String title = (Bureau.unique("dai") + " dai".repeat(60)).substring(0, 120);
		this.bureau.editor().post(ADMIN, Bureau.article(this.category, title));
		ApiClient.Answer second = this.bureau.editor().post(ADMIN, Bureau.article(this.category, title));
		String slug = second.json().path("slug").asString();
		assertThat(slug).endsWith("-2").hasSizeLessThanOrEqualTo(120);
		assertThat(this.bureau.editor()
			.with("If-Match", second.header("ETag"))
			.put(second.header("Location"), Bureau.article(this.category, title, "slug", slug))
			.status()).isEqualTo(200);
	}

	@Test
	void theListsBesideAnArticleMoveWithItsAddress() {
		String slug = Bureau.unique("ten-cu");
		JsonNode live = this.bureau.live(ADMIN, Bureau.article(this.category, "Đổi tên", "slug", slug));
		String path = ADMIN + "/" + live.path("id").asString();
		Object renamed = Bureau.article(this.category, "Đổi tên", "slug", slug + "-moi");
		String etag = this.bureau.editor().get(path).header("ETag");
		assertThat(this.bureau.editor().with("If-Match", etag).put(path, renamed).status()).isEqualTo(200);
		this.bureau.move(ADMIN, live.path("id").asString(), "publish");
		ApiClient.Answer moved = this.bureau.anyone().get("/api/news/articles/" + slug + "/others?page=2");
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).isEqualTo("/api/news/articles/" + slug + "-moi/others?page=2");
	}

	@Test
	void othersAreTheRestOfTheCategoryAndStandStillWhenNewOnesAppear() {
		List<String> ids = new ArrayList<>();
		for (int day = 10; day < 24; day++) {
			ids.add(this.bureau
				.live(ADMIN,
						Bureau.article(this.category, "Tin " + day, "publishAt", "2017-09-" + day + "T08:00:00+07:00"))
				.path("id")
				.asString());
		}
		String current = this.bureau.editor().get(ADMIN + "/" + ids.getLast()).json().path("slug").asString();
		String address = "/api/news/articles/" + current + "/others";
		JsonNode first = this.bureau.anyone().get(address).json();
		assertThat(first.path("totalItems").asInt()).isEqualTo(13);
		assertThat(first.path("totalPages").asInt()).isEqualTo(2);
		assertThat(ids(first)).isEqualTo(ids.subList(3, 13).reversed());
		this.bureau.live(ADMIN, Bureau.article(this.category, "Tin mới"));
		String anchor = "&before=" + first.path("before").asString();
		assertThat(ids(this.bureau.anyone().get(address + "?page=2" + anchor).json()))
			.isEqualTo(ids.subList(0, 3).reversed());
		assertThat(this.bureau.anyone().get(address + "?page=1" + anchor).json().path("totalItems").asInt())
			.isEqualTo(13);
		assertThat(this.bureau.anyone().get(address).json().path("items").get(0).path("title").asString())
			.isEqualTo("Tin mới");
	}

	@Test
	void aNumberOfHighlightsThatLooksLikeAMistakeIsNamed() {
		ApiClient.Answer answer = this.bureau.anyone().get("/api/news/highlights?size=0");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.field()).isEqualTo("size");
	}

	@Test
	void anUnknownCategoryIsNotFoundAndAMalformedAnchorIsNamed() {
		assertThat(this.bureau.anyone().get("/api/news/articles?category=khong-co").status()).isEqualTo(404);
		JsonNode live = this.bureau.live(ADMIN, Bureau.article(this.category, "Neo"));
		assertThat(this.bureau.anyone()
			.get("/api/news/articles/" + live.path("slug").asString() + "/others?before=x")
			.field()).isEqualTo("before");
	}

	@Test
	void badInputIsNamedAndNothingIsSaved() {
		int before = this.bureau.editor().get(ADMIN + "?size=1").json().path("totalItems").asInt();
		Map<String, Object> good = Bureau.article(this.category, "Tốt");
		assertThat(refused("[]").status()).isEqualTo(400);
		assertThat(refused(Bureau.with(good, "tags", "không phải danh sách")).field()).startsWith("tags");
		assertThat(refused(Bureau.with(good, "featured", "có thể")).field()).isEqualTo("featured");
		assertThat(refused(Bureau.with(good, "contentOrigin", "TỰ_CHẾ")).field()).isEqualTo("contentOrigin");
		assertThat(refused(Bureau.with(good, "displayDate", "31/02/2017")).field()).isEqualTo("displayDate");
		assertThat(refused(Bureau.with(good, "displayDate", 20)).fieldCode()).isEqualTo("wrong-type");
		assertThat(refused(Bureau.with(good, "primaryCategoryId", "khong-co")).field()).isEqualTo("primaryCategoryId");
		assertThat(refused(Bureau.with(good, "leadImage", Map.of("mediaId", "khong-co"))).field())
			.isEqualTo("leadImage.mediaId");
		assertThat(refused(Bureau.with(good, "title", "x".repeat(251))).fieldCode()).isEqualTo("too-long");
		assertThat(refused(Bureau.with(good, "bodyHtml", "<script>alert(1)</script>")).field()).isEqualTo("bodyHtml");
		assertThat(this.bureau.editor().get(ADMIN + "?size=1").json().path("totalItems").asInt()).isEqualTo(before);
	}

	@Test
	void nullsInsideListsAreNamedByTheirPlace() {
		Map<String, Object> odd = Bureau.article(this.category, "Rỗng", "tags", java.util.Arrays.asList("thẻ", null),
				"attachments", java.util.Arrays.asList((Object) null));
		assertThat(refused(odd).json().path("errors").valueStream().map((error) -> error.path("field").asString()))
			.containsExactlyInAnyOrder("attachments[0]", "tags[1]");
	}

	private ApiClient.Answer refused(Object body) {
		ApiClient.Answer answer = this.bureau.editor().post(ADMIN, body);
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).contains("application/problem+json");
		return answer;
	}

	private static List<String> ids(JsonNode page) {
		List<String> ids = new ArrayList<>();
		page.path("items").forEach((item) -> ids.add(item.path("id").asString()));
		return ids;
	}

}
