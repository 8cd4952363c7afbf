package vn.lhh.news.media;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import vn.lhh.news.Bureau;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class MediaIT {

	private static final String ADMIN = "/api/news/admin/media";

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private RenditionJob job;

	private Bureau bureau;

	@BeforeEach
	void bureau() {
		this.bureau = new Bureau(this.port);
	}

	@Test
	void aPictureLosesItsCamerasDataAndKeepsItsWords() {
		ApiClient.Answer answer = this.bureau.upload("ảnh hội nghị.jpg", TestPictures.fromCamera(900, 600, 6),
				"Đại biểu dự hội nghị");
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		JsonNode media = answer.json();
		assertThat(answer.header("Location")).isEqualTo(ADMIN + "/" + media.path("id").asString());
		assertThat(media.path("width").asInt()).isEqualTo(600);
		assertThat(media.path("height").asInt()).isEqualTo(900);
		assertThat(media.path("alt").asString()).isEqualTo("Đại biểu dự hội nghị");
		assertThat(media.path("filename").asString()).isEqualTo("ảnh hội nghị.jpg");
		ApiClient.Answer bytes = this.bureau.editor().get(media.path("url").asString());
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
		assertThat(this.bureau.upload("a.png", large, "Hình").text()).contains("nhiều nhất 12 MB");
		assertThat(this.bureau.upload("a.png", huge, "Hình").text()).contains("nhiều nhất 20 MB");
		byte[] vast = new byte[30 * 1024 * 1024];
		assertThat(this.bureau.upload("a.pdf", vast, "Hình").status()).as("the connection is not cut").isEqualTo(413);
		assertThat(this.mongo.getCollection("fs.files").countDocuments()).isEqualTo(before);
	}

	@Test
	void theSameBytesUnderTheSameWordsAreTheSamePicture() {
		byte[] picture = TestPictures.encoded("png", 47, 31);
		JsonNode first = this.bureau.upload("a.png", picture, "Một").json();
		assertThat(this.bureau.upload("a.png", picture, "Một").json().path("id")).isEqualTo(first.path("id"));
	}

	@Test
	void anUploadThatIsSentTwiceIsTakenOnce() {
		byte[] picture = TestPictures.encoded("png", 53, 31);
		String key = java.util.UUID.randomUUID().toString();
		ApiClient.Answer first = this.bureau.upload(key, "hai-lan.png", picture, "Hai lần");
		ApiClient.Answer again = this.bureau.upload(key, "hai-lan.png", picture, "Hai lần");
		assertThat(first.status()).as(first.text()).isEqualTo(201);
		assertThat(again.text()).isEqualTo(first.text());
		ApiClient.Answer other = this.bureau.upload(key, "hai-lan.png", TestPictures.encoded("png", 54, 31), "Hai lần");
		assertThat(other.status()).isEqualTo(422);
		assertThat(other.code()).isEqualTo("idempotency-key-reused");
	}

	@Test
	void aSecondFileOrWordUnderOneNameIsRefused() {
		byte[] picture = TestPictures.encoded("png", 55, 31);
		String part = "--xx\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
		java.io.ByteArrayOutputStream files = new java.io.ByteArrayOutputStream();
		for (String name : java.util.List.of("a.png", "b.png")) {
			files.writeBytes(part.formatted("file", "; filename=\"" + name + "\"").getBytes());
			files.writeBytes(picture);
			files.writeBytes("\r\n".getBytes());
		}
		files.writeBytes((part.formatted("alt", "") + "Ảnh\r\n--xx--\r\n").getBytes());
		String type = "multipart/form-data; boundary=xx";
		ApiClient.Answer twoFiles = this.bureau.editor().upload(ADMIN, type, files.toByteArray());
		assertThat(twoFiles.status()).as(twoFiles.text()).isEqualTo(400);
		assertThat(twoFiles.field()).isEqualTo("file");
		assertThat(twoFiles.fieldCode()).isEqualTo("field-repeated");
		String words = part.formatted("alt", "") + "Một\r\n" + part.formatted("alt", "") + "Hai\r\n--xx--\r\n";
		assertThat(this.bureau.editor().upload(ADMIN, type, words.getBytes()).field()).isEqualTo("alt");
	}

	@Test
	void theSameBytesUnderOtherWordsKeepThoseWords() {
		byte[] picture = TestPictures.encoded("jpeg", 48, 31);
		JsonNode first = this.bureau.upload("mot.jpg", picture, "Một").json();
		JsonNode second = this.bureau.upload("mot.jpg", picture, "Hai").json();
		JsonNode third = this.bureau.upload("ba.jpg", picture, "Một").json();
		assertThat(second.path("id")).isNotEqualTo(first.path("id"));
		assertThat(second.path("alt").asString()).isEqualTo("Hai");
		assertThat(third.path("filename").asString()).isEqualTo("ba.jpg");
		String path = ADMIN + "/" + first.path("id").asString();
		assertThat(this.bureau.editor().call("DELETE", path, null).status()).isEqualTo(204);
		assertThat(this.bureau.editor().get(second.path("url").asString()).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?w=320", "?f=webp", "?w=640&f=webp" })
	void anAnimationIsNeverOfferedStandingStill(String form) {
		JsonNode media = this.bureau.upload("chuyen-dong.gif", TestPictures.encoded("gif", 700, 50), "Hình").json();
		assertThat(this.bureau.editor().get(media.path("url").asString() + form).header("Content-Type"))
			.isEqualTo("image/gif");
	}

	@Test
	void aFileIsOfferedUnderTheNameItWasGivenThere() {
		byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<</F36 1>>\n%%EOF\n".getBytes();
		this.bureau.upload("lich-cong-tac.pdf", pdf, "");
		JsonNode plan = this.bureau.upload("ke-hoach-2027.pdf", pdf, "").json();
		assertThat(this.bureau.editor().get(plan.path("url").asString()).header("Content-Disposition"))
			.contains("ke-hoach-2027.pdf");
	}

	@Test
	void theTypeIsReadFromTheBytesAlone() throws Exception {
		byte[] random = new byte[4000];
		new java.util.Random(3).nextBytes(random);
		for (String name : java.util.List.of("van-ban.pdf", "am-thanh.mp3", "x.doc", "x.xls", "a.jpg", "a.m4a")) {
			assertThat(this.bureau.upload(name, random, "x").code()).as(name).isEqualTo("file-unsupported");
		}
		java.io.ByteArrayOutputStream archive = new java.io.ByteArrayOutputStream();
		try (var zip = new java.util.zip.ZipOutputStream(archive)) {
			zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
		}
		assertThat(this.bureau.upload("bao-cao.docx", archive.toByteArray(), "x").status()).isEqualTo(415);
		ApiClient.Answer png = this.bureau.upload("A\u202egnp.exe", TestPictures.encoded("png", 44, 31), "Hình");
		assertThat(png.json().path("filename").asString()).isEqualTo("Agnp.exe.png");
	}

	@Test
	void aSmallFileThatUnpacksToMuchIsTakenOrRefusedAndTheProcessLives() throws Exception {
		java.awt.image.BufferedImage grey = new java.awt.image.BufferedImage(6000, 5000,
				java.awt.image.BufferedImage.TYPE_BYTE_BINARY);
		java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
		javax.imageio.ImageIO.write(grey, "png", bytes);
		ApiClient.Answer taken = this.bureau.upload("a2.png", bytes.toByteArray(), "Nền");
		assertThat(taken.status()).as(taken.text()).isEqualTo(201);
		assertThat(taken.json().path("width").asInt()).isLessThanOrEqualTo(2560);
		byte[] bomb = TestPictures.encoded("png", 40, 30);
		java.nio.ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
		java.util.zip.CRC32 crc = new java.util.zip.CRC32();
		crc.update(bomb, 12, 17);
		java.nio.ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
		ApiClient.Answer refused = this.bureau.upload("bomb.png", bomb, "Nền");
		assertThat(refused.fieldCode()).isEqualTo("picture-too-large");
		assertThat(refused.text()).contains("60 triệu");
	}

	@Test
	void everyFormIsMadeAtUploadAndServedByWidthAndFormat() {
		JsonNode media = this.bureau.upload("lon.jpg", TestPictures.fromCamera(1300, 700, 1), "Lớn").json();
		String id = media.path("id").asString();
		String url = media.path("url").asString();
		assertThat(forms(id)).isEqualTo(8);
		ApiClient editor = this.bureau.editor();
		assertThat(editor.get(url + "?w=320").header("Content-Type")).isEqualTo("image/jpeg");
		ApiClient.Answer webp = editor.get(url + "?w=320&f=webp");
		assertThat(webp.header("Content-Type")).isEqualTo("image/webp");
		assertThat(webp.text()).startsWith("RIFF");
		assertThat(webp.header("Content-Disposition")).contains("lon.webp");
		assertThat(editor.get(url + "?f=webp").header("Content-Type")).isEqualTo("image/webp");
		assertThat(editor.get(url + "?w=5000&f=webp").header("Content-Type")).isEqualTo("image/webp");
		assertThat(editor.get(url + "?w=320&f=tiff").field()).isEqualTo("f");
		assertThat(forms(id)).isEqualTo(8);
		assertThat(editor.call("DELETE", ADMIN + "/" + id, null).status()).isEqualTo(204);
		assertThat(forms(id)).isZero();
	}

	@Test
	void thoseOfPicturesThatLackAllFormsAreMadeAfterTheStart() {
		JsonNode media = this.bureau.upload("truoc.jpg", TestPictures.fromCamera(700, 410, 1), "Trước").json();
		String id = media.path("id").asString();
		this.mongo.getCollection("renditions").deleteMany(com.mongodb.client.model.Filters.eq("mediaId", id));
		this.job.refill();
		while (!this.job.isDone()) {
			this.job.next();
		}
		assertThat(forms(id)).isEqualTo(5);
	}

	@Test
	void aFormThatIsMissingIsMadeWhenItIsAskedFor() {
		JsonNode media = this.bureau.upload("cu.jpg", TestPictures.fromCamera(990, 400, 1), "Cũ").json();
		this.mongo.getCollection("renditions")
			.deleteMany(com.mongodb.client.model.Filters.eq("mediaId", media.path("id").asString()));
		ApiClient.Answer made = this.bureau.editor().get(media.path("url").asString() + "?w=960&f=webp");
		assertThat(made.status()).isEqualTo(200);
		assertThat(made.header("Content-Type")).isEqualTo("image/webp");
		assertThat(forms(media.path("id").asString())).isOne();
	}

	@Test
	void smallerSizesAreMadeOnceAndNeverLarger() {
		String id = this.bureau.upload("lon.png", TestPictures.encoded("png", 1301, 600), "Lớn")
			.json()
			.path("id")
			.asString();
		ApiClient editor = this.bureau.editor();
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
		for (String picture : java.util.List.of(shared, logo)) {
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
		ApiClient.Answer silent = draft(category, "audio",
				java.util.List.of(Map.of("voice", "Lan", "mediaId", picture)));
		assertThat(silent.field()).isEqualTo("audio[0].mediaId");
		assertThat(silent.fieldCode()).isEqualTo("not-a-sound");
		assertThat(
				draft(category, "audio", java.util.List.of(Map.of("voice", "Lan", "mediaId", "khong-co"))).fieldCode())
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
			java.util.List.of(draft(category, "bodyHtml", text),
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
			.updateOne(com.mongodb.client.model.Filters.eq("_id", created.json().path("id").asString()),
					com.mongodb.client.model.Updates.set("draft.bodyHtml", text));
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
			.updateOne(com.mongodb.client.model.Filters.eq("_id", created.json().path("id").asString()),
					com.mongodb.client.model.Updates.set("draft.seo.ogImageId", "da-mat"));
		ApiClient version = this.bureau.editor().with("If-Match", created.header("ETag"));
		Object other = Bureau.article(category, "Khác", "seo", Map.of("ogImageId", "khac"));
		assertThat(version.put(created.header("Location"), other).field()).isEqualTo("seo.ogImageId");
		Object same = Bureau.article(category, "Vẫn vậy", "seo", Map.of("ogImageId", "da-mat"));
		ApiClient.Answer saved = version.put(created.header("Location"), same);
		assertThat(saved.status()).as(saved.text()).isEqualTo(200);
	}

	@Test
	void newWordsNeedTheVersion() {
		String path = ADMIN + "/" + this.bureau.picture();
		Map<String, String> words = Map.of("alt", "Lời mới", "credit", "Ban Biên tập");
		assertThat(this.bureau.editor().put(path, words).status()).isEqualTo(428);
		assertThat(this.bureau.editor().with("If-Match", "\"7\"").put(path, words).status()).isEqualTo(412);
		ApiClient.Answer changed = this.bureau.editor()
			.with("If-Match", this.bureau.editor().get(path).header("ETag"))
			.put(path, words);
		assertThat(changed.json().path("alt").asString()).isEqualTo("Lời mới");
		assertThat(this.bureau.editor()
			.with("If-Match", changed.header("ETag"))
			.put(path, Map.of("credit", "không lời tả"))
			.field()).isEqualTo("alt");
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

	private long forms(String id) {
		return this.mongo.getCollection("renditions")
			.countDocuments(com.mongodb.client.model.Filters.eq("mediaId", id));
	}

}
