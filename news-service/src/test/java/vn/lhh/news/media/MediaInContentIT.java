package vn.lhh.news.media;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import vn.lhh.news.Bureau;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class MediaInContentIT {

	private static final String ADMIN = "/api/news/admin/media";

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	private Bureau bureau;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
	}

	@Test
	void aFileIsAttachedUnderItsTrueTypeAndOfferedForDownload() {
		byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();
		JsonNode file = this.bureau.upload("báo cáo.pdf", pdf, "").json();
		assertThat(file.path("mime").asString()).isEqualTo("application/pdf");
		String category = this.bureau.category(Bureau.unique("tep"));
		JsonNode live = this.bureau.live("/api/news/admin/articles", Bureau.article(category, "Có tệp", "attachments",
				List.of(Map.of("mediaId", file.path("id").asString(), "title", "Báo cáo"))));
		JsonNode attached = this.bureau.anyone()
			.get("/api/news/articles/" + live.path("slug").asString())
			.json()
			.path("attachments")
			.get(0);
		assertThat(attached.path("filename").asString()).isEqualTo("báo cáo.pdf");
		assertThat(this.bureau.anyone().get(attached.path("url").asString()).header("Content-Disposition"))
			.contains("filename*=");
		assertThat(this.bureau.approver()
			.post("/api/news/admin/articles",
					Bureau.article(category, "Sai", "leadImage", Map.of("mediaId", file.path("id").asString())))
			.fieldCode()).isEqualTo("not-a-picture");
	}

	@Test
	void whatIsUsedByADraftIsNotThrownAwayAndWhatIsUsedByNothingIs() {
		String used = this.bureau.picture();
		String unused = this.bureau.picture();
		String category = this.bureau.category(Bureau.unique("xoa"));
		this.bureau.created("/api/news/admin/articles",
				Bureau.article(category, "Nháp", "leadImage", Map.of("mediaId", used)));
		ApiClient editor = this.bureau.editor();
		assertThat(editor.call("DELETE", ADMIN + "/" + used, null).code()).isEqualTo("file-in-use");
		assertThat(editor.call("DELETE", ADMIN + "/" + unused, null).status()).isEqualTo(204);
		assertThat(editor.get(ADMIN + "/" + unused).status()).isEqualTo(404);
		assertThat(editor.get("/api/news/media/" + unused).status()).isEqualTo(404);
	}

	@Test
	void aSharePictureAndASourcesLogoArePublicAndKeptWithTheirArticle() {
		String shared = this.bureau.picture();
		String logo = this.bureau.picture();
		String category = this.bureau.category(Bureau.unique("chia-se"));
		this.bureau.live("/api/news/admin/articles", Bureau.article(category, "Chia sẻ", "seo",
				Map.of("ogImageId", shared), "source", Map.of("name", "Báo", "logoId", logo)));
		for (String picture : List.of(shared, logo)) {
			assertThat(this.bureau.anyone().get("/api/news/media/" + picture).status()).isEqualTo(200);
			assertThat(this.bureau.editor().call("DELETE", ADMIN + "/" + picture, null).code())
				.isEqualTo("file-in-use");
		}
	}

	@Test
	void aPictureAtTheFootOfTheSiteIsPublicAndKeptWithIt() {
		String picture = this.bureau.picture();
		String address = "/api/news/media/" + picture;
		Map<String, String> identity = Map.of("name", "LHH", "owningBody", "LHH", "responsiblePerson", "Chủ tịch");
		assertThat(identify(Bureau.with(Map.copyOf(identity), "footerHtml", "<p><img src=\"" + address + "\"></p>"))
			.status()).isEqualTo(200);
		ApiClient.Answer shown = this.bureau.anyone().get(address);
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.header("Surrogate-Key")).contains("site");
		assertThat(this.bureau.editor().call("DELETE", ADMIN + "/" + picture, null).code()).isEqualTo("file-in-use");
		assertThat(identify(identity).status()).isEqualTo(200);
		assertThat(this.bureau.anyone().get(address).status()).isEqualTo(404);
		assertThat(this.bureau.editor().call("DELETE", ADMIN + "/" + picture, null).status()).isEqualTo(204);
	}

	@Test
	void aFileNamedByItsIdAloneMustBeThereAndOfItsKind() {
		String category = this.bureau.category(Bureau.unique("loai-tep"));
		byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<</F37 1>>\n%%EOF\n".getBytes();
		String paper = this.bureau.upload("loai-tep.pdf", pdf, "").json().path("id").asString();
		String picture = this.bureau.picture();
		Map<String, String> codes = Map.of("khong-co", "not-found", paper, "not-a-picture");
		codes.forEach((id, code) -> {
			ApiClient.Answer answer = draft(category, "seo", Map.of("ogImageId", id), "source",
					Map.of("name", "Báo", "logoId", id));
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.json().path("errors").findValuesAsString("field")).containsExactly("source.logoId",
					"seo.ogImageId");
			assertThat(answer.json().path("errors").findValuesAsString("code")).containsExactly(code, code);
		});
		ApiClient.Answer silent = draft(category, "audio", List.of(Map.of("voice", "Lan", "mediaId", picture)));
		assertThat(silent.field()).isEqualTo("audio[0].mediaId");
		assertThat(silent.fieldCode()).isEqualTo("not-a-sound");
		assertThat(draft(category, "audio", List.of(Map.of("voice", "Lan", "mediaId", "khong-co"))).fieldCode())
			.isEqualTo("not-found");
	}

	@Test
	void aTextShowsOnlyPicturesOfTheLibrary() {
		String category = this.bureau.category(Bureau.unique("anh-trong-bai"));
		byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<</F38 1>>\n%%EOF\n".getBytes();
		String paper = this.bureau.upload("anh-trong-bai.pdf", pdf, "").json().path("id").asString();
		String nothing = "0198c0de-0000-7000-8000-000000000000";
		Map<String, String> codes = Map.of(nothing, "picture-foreign", paper, "file-not-a-picture");
		Map<String, Object> banner = Map.of("title", "Băng", "positionId", this.bureau.position(Bureau.unique("vt")));
		Map<String, String> identity = Map.of("name", "LHH", "owningBody", "LHH", "responsiblePerson", "Chủ tịch");
		codes.forEach((id, code) -> {
			String text = shown(id);
			ApiClient editor = this.bureau.approver();
			List.of(draft(category, "bodyHtml", text),
					editor.post("/api/news/admin/pages", Map.of("title", "Trang", "bodyHtml", text)),
					editor.post("/api/news/admin/announcements",
							Map.of("title", "Tin", "bodyHtml", text, "validFrom", "2026-01-01T00:00:00Z")),
					editor.post("/api/news/admin/banners", Bureau.with(banner, "html", text)),
					identify(Bureau.with(Map.copyOf(identity), "footerHtml", text)))
				.forEach((refused) -> {
					assertThat(refused.status()).as(refused.text()).isEqualTo(400);
					assertThat(refused.fieldCode()).isEqualTo(code);
					assertThat(refused.text()).contains("/api/news/media/" + id);
				});
		});
		assertThat(draft(category, "bodyHtml", "<p><a href=\"/api/news/media/" + paper + "\">Tệp</a></p>").status())
			.isEqualTo(201);
		assertThat(draft(category, "bodyHtml", shown(this.bureau.picture())).status()).isEqualTo(201);
	}

	@Test
	void aTextWhosePictureIsGoneIsStillSaved() {
		String category = this.bureau.category(Bureau.unique("anh-mat"));
		ApiClient.Answer created = draft(category);
		String text = shown("0198c0de-0000-7000-8000-000000000000");
		this.mongo.getCollection("articles")
			.updateOne(Filters.eq("_id", created.json().path("id").asString()), Updates.set("draft.bodyHtml", text));
		ApiClient.Answer saved = this.bureau.editor()
			.with("If-Match", created.header("ETag"))
			.put(created.header("Location"), Bureau.article(category, "Vẫn vậy", "bodyHtml", text));
		assertThat(saved.status()).as(saved.text()).isEqualTo(200);
	}

	@Test
	void anArticleThatNamesAFileWhichIsGoneIsStillSaved() {
		String category = this.bureau.category(Bureau.unique("tep-mat"));
		ApiClient.Answer created = draft(category);
		this.mongo.getCollection("articles")
			.updateOne(Filters.eq("_id", created.json().path("id").asString()),
					Updates.set("draft.seo.ogImageId", "da-mat"));
		ApiClient version = this.bureau.editor().with("If-Match", created.header("ETag"));
		Object other = Bureau.article(category, "Khác", "seo", Map.of("ogImageId", "khac"));
		assertThat(version.put(created.header("Location"), other).field()).isEqualTo("seo.ogImageId");
		Object same = Bureau.article(category, "Vẫn vậy", "seo", Map.of("ogImageId", "da-mat"));
		ApiClient.Answer saved = version.put(created.header("Location"), same);
		assertThat(saved.status()).as(saved.text()).isEqualTo(200);
	}

	private static String shown(String id) {
		return "<p>Ảnh</p><img src=\"/api/news/media/" + id + "\" alt=\"Ảnh\" />";
	}

	private ApiClient.Answer draft(String category, Object... more) {
		return this.bureau.editor().post("/api/news/admin/articles", Bureau.article(category, "Nháp", more));
	}

	private ApiClient.Answer identify(Object identity) {
		ApiClient admin = this.bureau.anyone().as("ADMIN");
		return admin.with("If-Match", admin.get("/api/news/admin/site").header("ETag"))
			.put("/api/news/admin/site", identity);
	}

}
