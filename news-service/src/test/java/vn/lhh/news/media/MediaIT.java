package vn.lhh.news.media;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.Api;
import vn.lhh.news.Bureau;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class MediaIT {

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
	void aPictureLosesItsCamerasDataAndKeepsItsWords() {
		Api.Answer answer = this.bureau.upload("ảnh hội nghị.jpg", TestPictures.fromCamera(900, 600, 6),
				"Đại biểu dự hội nghị");
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		JsonNode media = answer.json();
		assertThat(answer.header("Location")).isEqualTo(ADMIN + "/" + media.path("id").asString());
		assertThat(media.path("width").asInt()).isEqualTo(600);
		assertThat(media.path("height").asInt()).isEqualTo(900);
		assertThat(media.path("alt").asString()).isEqualTo("Đại biểu dự hội nghị");
		assertThat(media.path("filename").asString()).isEqualTo("ảnh hội nghị.jpg");
		Api.Answer bytes = this.bureau.editor().get(media.path("url").asString());
		assertThat(bytes.text()).doesNotContain("Exif").doesNotContain("GPS");
		assertThat(bytes.header("Content-Type")).isEqualTo("image/jpeg");
	}

	@Test
	void whatIsRefusedLeavesNothingBehind() {
		long before = this.mongo.getCollection("fs.files").countDocuments();
		byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes();
		assertThat(this.bureau.upload("a.svg", svg, "Hình").status()).isEqualTo(415);
		assertThat(this.bureau.upload("a.jpg", svg, "Hình").code()).isEqualTo("file-unsupported");
		byte[] page = "<html><script>alert(1)</script></html>".getBytes();
		assertThat(this.bureau.upload("a.jpg", page, "Hình").status()).isEqualTo(415);
		byte[] picture = TestPictures.encoded("png", 33, 21);
		assertThat(this.bureau.upload("../../etc/passwd.png", picture, "Hình").field()).isEqualTo("filename");
		assertThat(this.bureau.upload("..\\\\a.png", picture, "Hình").field()).isEqualTo("filename");
		assertThat(this.bureau.upload("a.png", picture, " ").field()).isEqualTo("alt");
		assertThat(this.bureau.upload("a.png", java.util.Arrays.copyOf(picture, 40), "Hình").fieldCode())
			.isEqualTo("picture-unreadable");
		assertThat(this.bureau.upload("a.png", new byte[0], "Hình").field()).isEqualTo("file");
		byte[] large = java.util.Arrays.copyOf(picture, 13 * 1024 * 1024);
		assertThat(this.bureau.upload("a.png", large, "Hình").status()).isEqualTo(413);
		byte[] huge = java.util.Arrays.copyOf(picture, 21 * 1024 * 1024);
		assertThat(this.bureau.upload("a.png", huge, "Hình").status()).isEqualTo(413);
		assertThat(this.mongo.getCollection("fs.files").countDocuments()).isEqualTo(before);
	}

	@Test
	void theSameBytesAreTheSamePicture() {
		byte[] picture = TestPictures.encoded("png", 47, 31);
		JsonNode first = this.bureau.upload("a.png", picture, "Một").json();
		assertThat(this.bureau.upload("b.png", picture, "Hai").json().path("id")).isEqualTo(first.path("id"));
	}

	@Test
	void smallerSizesAreMadeOnceAndNeverLarger() {
		String id = this.bureau.upload("lon.png", TestPictures.encoded("png", 1301, 600), "Lớn")
			.json()
			.path("id")
			.asString();
		Api editor = this.bureau.editor();
		String first = editor.get("/api/news/media/" + id + "?w=600").header("ETag");
		long files = this.mongo.getCollection("fs.files").countDocuments();
		assertThat(editor.get("/api/news/media/" + id + "?w=640").header("ETag")).isEqualTo(first);
		assertThat(this.mongo.getCollection("fs.files").countDocuments()).isEqualTo(files);
		String whole = editor.get("/api/news/media/" + id).header("ETag");
		assertThat(editor.get("/api/news/media/" + id + "?w=1300").header("ETag")).isEqualTo(whole).isNotEqualTo(first);
		assertThat(editor.get("/api/news/media/" + id + "?w=0").field()).isEqualTo("w");
		assertThat(editor.get("/api/news/media/" + id + "?w=rong").field()).isEqualTo("w");
		assertThat(editor.with("If-None-Match", whole).get("/api/news/media/" + id).status()).isEqualTo(304);
		assertThat(editor.with("Range", "bytes=0-9").get("/api/news/media/" + id).status()).isEqualTo(206);
	}

	@Test
	void aFileIsAttachedUnderItsTrueTypeAndOfferedForDownload() {
		byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();
		JsonNode file = this.bureau.upload("báo cáo.pdf", pdf, "").json();
		assertThat(file.path("mime").asString()).isEqualTo("application/pdf");
		String category = this.bureau.category(Bureau.unique("tep"));
		JsonNode live = this.bureau.live("/api/news/admin/articles", Bureau.article(category, "Có tệp", "attachments",
				java.util.List.of(Map.of("mediaId", file.path("id").asString(), "title", "Báo cáo"))));
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
		Api editor = this.bureau.editor();
		assertThat(editor.call("DELETE", ADMIN + "/" + used, null).code()).isEqualTo("file-in-use");
		assertThat(editor.call("DELETE", ADMIN + "/" + unused, null).status()).isEqualTo(204);
		assertThat(editor.get(ADMIN + "/" + unused).status()).isEqualTo(404);
		assertThat(editor.get("/api/news/media/" + unused).status()).isEqualTo(404);
	}

	@Test
	void newWordsNeedTheVersion() {
		String path = ADMIN + "/" + this.bureau.picture();
		Map<String, String> words = Map.of("alt", "Lời mới", "credit", "Ban Biên tập");
		assertThat(this.bureau.editor().put(path, words).status()).isEqualTo(428);
		assertThat(this.bureau.editor().with("If-Match", "\"7\"").put(path, words).status()).isEqualTo(412);
		Api.Answer changed = this.bureau.editor()
			.with("If-Match", this.bureau.editor().get(path).header("ETag"))
			.put(path, words);
		assertThat(changed.json().path("alt").asString()).isEqualTo("Lời mới");
		assertThat(this.bureau.editor()
			.with("If-Match", changed.header("ETag"))
			.put(path, Map.of("credit", "không lời tả"))
			.field()).isEqualTo("alt");
	}

}
