package vn.lhh.members.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class MediaIT {

	private static final String ADMIN = "/api/members/admin/media";

	private static final String SECRET = "GPS 11.9404N 108.4583E";

	@LocalServerPort
	private int port;

	private ApiClient desk;

	@BeforeEach
	void open() {
		this.desk = new ApiClient(this.port).as("MEMBERS_ADMIN");
	}

	@Test
	void aPortraitLosesWhatTheCameraWroteAndWhatStandsAfterItsEnd() throws IOException {
		byte[] plain = encoded("jpeg", 700, 350);
		byte[] comment = ("\u00FF\u00FE\0" + (char) (SECRET.length() + 2) + SECRET)
			.getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer source = ByteBuffer.allocate(plain.length + comment.length + SECRET.length());
		source.put(plain, 0, 2).put(comment).put(plain, 2, plain.length - 2).put(SECRET.getBytes());
		ApiClient.Answer kept = upload("chan-dung.jpg", source.array());
		assertThat(kept.status()).as(kept.text()).isEqualTo(201);
		assertThat(kept.json().path("width").asInt()).isEqualTo(700);
		String path = ADMIN + "/" + kept.json().path("id").asString();
		assertThat(this.desk.get(path).text()).doesNotContain("GPS");
		assertThat(this.desk.get(path).header("Content-Type")).isEqualTo("image/jpeg");
	}

	@Test
	void whatIsNoWholePictureOrTooLargeIsRefused() throws IOException {
		byte[] random = new byte[3000];
		new Random(5).nextBytes(random);
		assertThat(upload("logo.png", random).code()).isEqualTo("file-unsupported");
		assertThat(upload("logo.jpg", "<html><script>".getBytes()).code()).isEqualTo("file-unsupported");
		assertThat(upload("logo.gif", encoded("gif", 9, 9)).status()).isEqualTo(415);
		byte[] png = encoded("png", 90, 90);
		assertThat(upload("logo.png", java.util.Arrays.copyOf(png, png.length - 5)).fieldCode())
			.isEqualTo("picture-unreadable");
		ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
		CRC32 crc = new CRC32();
		crc.update(png, 12, 17);
		ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
		assertThat(upload("logo.png", png).fieldCode()).isEqualTo("picture-too-large");
		assertThat(upload("logo.png", new byte[3 << 20]).status()).isEqualTo(413);
		assertThat(upload("logo.png", new byte[3 << 20]).text()).contains("too-large", "nhiều nhất 2 MB");
		assertThat(upload("logo.png", new byte[30 << 20]).text()).contains("too-large", "nhiều nhất");
	}

	@Test
	void aLogoIsOfferedWithItsSizeInSmallerFormsAndUnderEachNameItWasGiven() throws IOException {
		byte[] png = encoded("png", 800, 400);
		String first = upload("mot.png", png).json().path("id").asString();
		ApiClient.Answer again = upload("hai.png", png);
		assertThat(again.json().path("filename").asString()).isEqualTo("hai.png");
		assertThat(again.json().path("id").asString()).isNotEqualTo(first);
		JsonNode logo = shown(first);
		assertThat(logo.path("width").asInt()).isEqualTo(800);
		assertThat(logo.path("height").asInt()).isEqualTo(400);
		assertThat(logo.path("widths")).extracting(JsonNode::asInt).isEqualTo(List.of(320, 640, 800));
		ApiClient reader = new ApiClient(this.port);
		String url = logo.path("url").asString();
		assertThat(reader.get(url + "?w=320").header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(reader.get(url + "?w=320&f=webp").header("Content-Type")).isEqualTo("image/webp");
		assertThat(reader.get(url + "?w=0").field()).isEqualTo("w");
		assertThat(reader.get(url + "?w=1200").header("ETag")).isEqualTo(reader.get(url).header("ETag"));
	}

	private JsonNode shown(String logo) {
		String name = "Hội " + UUID.randomUUID();
		ApiClient.Answer created = this.desk.post("/api/members/admin/organisations",
				Map.of("group", "MEMBER_ASSOCIATION", "name", name, "shortName", name, "logo",
						Map.of("mediaId", logo, "alt", "Biểu trưng")));
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		String path = "/api/members/admin/organisations/" + created.json().path("id").asString();
		this.desk.post(path + "/publish");
		String slug = this.desk.get(path).json().path("slug").asString();
		return new ApiClient(this.port).get("/api/members/organisations/" + slug).json().path("logo");
	}

	private ApiClient.Answer upload(String filename, byte[] bytes) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
				+ "\"\r\nContent-Type: image/png\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(bytes);
		body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
		return this.desk.upload(ADMIN, "multipart/form-data; boundary=cut", body.toByteArray());
	}

	private static byte[] encoded(String format, int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
		return bytes.toByteArray();
	}

}
