package vn.lhh.news.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import com.mongodb.client.model.Filters;
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
class RenditionsIT {

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

	@ParameterizedTest
	@ValueSource(strings = { "?w=320", "?f=webp", "?w=640&f=webp" })
	void anAnimationIsNeverOfferedStandingStill(String form) {
		JsonNode media = this.bureau.upload("chuyen-dong.gif", TestPictures.encoded("gif", 700, 50), "Hình").json();
		assertThat(this.bureau.editor().get(media.path("url").asString() + form).header("Content-Type"))
			.isEqualTo("image/gif");
	}

	@Test
	void aSmallFileThatUnpacksToMuchIsTakenOrRefusedAndTheProcessLives() throws Exception {
		BufferedImage grey = new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_BINARY);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(grey, "png", bytes);
		ApiClient.Answer taken = this.bureau.upload("a2.png", bytes.toByteArray(), "Nền");
		assertThat(taken.status()).as(taken.text()).isEqualTo(201);
		assertThat(taken.json().path("width").asInt()).isLessThanOrEqualTo(2560);
		byte[] bomb = TestPictures.encoded("png", 40, 30);
		ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
		CRC32 crc = new CRC32();
		crc.update(bomb, 12, 17);
		ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
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
		this.mongo.getCollection("renditions").deleteMany(Filters.eq("mediaId", id));
		this.job.refill();
		while (!this.job.isDone()) {
			this.job.next();
		}
		assertThat(forms(id)).isEqualTo(5);
	}

	@Test
	void aFormThatIsMissingIsMadeWhenItIsAskedFor() {
		JsonNode media = this.bureau.upload("cu.jpg", TestPictures.fromCamera(990, 400, 1), "Cũ").json();
		this.mongo.getCollection("renditions").deleteMany(Filters.eq("mediaId", media.path("id").asString()));
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

	private long forms(String id) {
		return this.mongo.getCollection("renditions").countDocuments(Filters.eq("mediaId", id));
	}

}
