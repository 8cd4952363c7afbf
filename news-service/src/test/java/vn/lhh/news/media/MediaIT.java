package vn.lhh.news.media;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
		assertThat(this.bureau.upload("a.png", Arrays.copyOf(picture, 40), "Hình").fieldCode())
			.isEqualTo("picture-unreadable");
		assertThat(this.bureau.upload("a.png", new byte[0], "Hình").field()).isEqualTo("file");
		byte[] large = Arrays.copyOf(picture, 13 * 1024 * 1024);
		assertThat(this.bureau.upload("a.png", large, "Hình").status()).isEqualTo(413);
		byte[] huge = Arrays.copyOf(picture, 21 * 1024 * 1024);
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
		String key = UUID.randomUUID().toString();
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
		ByteArrayOutputStream files = new ByteArrayOutputStream();
		for (String name : List.of("a.png", "b.png")) {
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
		new Random(3).nextBytes(random);
		for (String name : List.of("van-ban.pdf", "am-thanh.mp3", "x.doc", "x.xls", "a.jpg", "a.m4a")) {
			assertThat(this.bureau.upload(name, random, "x").code()).as(name).isEqualTo("file-unsupported");
		}
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(archive)) {
			zip.putNextEntry(new ZipEntry("a.txt"));
		}
		assertThat(this.bureau.upload("bao-cao.docx", archive.toByteArray(), "x").status()).isEqualTo(415);
		ApiClient.Answer png = this.bureau.upload("A\u202egnp.exe", TestPictures.encoded("png", 44, 31), "Hình");
		assertThat(png.json().path("filename").asString()).isEqualTo("Agnp.exe.png");
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

}
