package vn.lhh.documents.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.lhh.documents.Desk;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lhh.documents.Desk.paper;

class FilesIT extends DocumentSuite {

	@Test
	void aFileIsServedWithItsTypeItsVietnameseNameAndItsHash() throws Exception {
		byte[] pdf = Desk.pdf("Quyết định");
		ApiClient.Answer whole = this.reader.get(published("401/QĐ-UBND", "Quyết định số 401.pdf", pdf));
		assertThat(whole.status()).isEqualTo(200);
		assertThat(whole.header("Content-Type")).isEqualTo("application/pdf");
		assertThat(whole.header("Content-Disposition")).isEqualTo("inline; filename=\"quyet-dinh-so-401.pdf\"; "
				+ "filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%20401.pdf");
		assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(pdf.length));
		assertThat(whole.header("Surrogate-Key")).startsWith("document:");
		assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
		assertThat(this.reader.get("/api/documents/401-qd-ubnd-2016")
			.json()
			.path("files")
			.get(0)
			.path("sha256")
			.asString()).isEqualTo(sha256);
		assertThat(this.reader.with("If-None-Match", whole.header("ETag")).get(path(whole)).status()).isEqualTo(304);
		assertThat(this.reader.call("HEAD", path(whole), null).header("Content-Length"))
			.isEqualTo(String.valueOf(pdf.length));
	}

	@Test
	void aFileThatWasNotChangedSinceItsOwnDateIsNotSentAgain() {
		String path = published("412/QĐ-UBND", "ngay.pdf", Desk.pdf("Ngày"));
		String date = this.reader.get(path).header("Last-Modified");
		ApiClient.Answer unchanged = this.reader.with("If-Modified-Since", date).get(path);
		assertThat(unchanged.status()).isEqualTo(304);
		assertThat(unchanged.text()).isEmpty();
		assertThat(this.reader.with("If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").get(path).status())
			.isEqualTo(200);
		assertThat(this.reader.with("If-Modified-Since", "hôm qua").get(path).status()).isEqualTo(200);
	}

	@Test
	void aPhotoOfADocumentIsServedUprightAndWithoutItsPlace() throws IOException {
		byte[] photo = photo(6);
		assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS");
		URI address = URI.create("http://localhost:" + this.port + published("413/QĐ-UBND", "chup.jpg", photo));
		byte[] bytes;
		try (var in = address.toURL().openStream()) {
			bytes = in.readAllBytes();
		}
		assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("GPS").doesNotContain("Exif");
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
		assertThat(image.getWidth()).isEqualTo(40);
		assertThat(image.getHeight()).isEqualTo(80);
	}

	@Test
	void aPictureTooLargeOrCutIsRefusedWithAReason() throws IOException {
		String id = this.desk.drafted(paper("414/QĐ-UBND")).path("id").asString();
		byte[] photo = photo(1);
		byte[] cut = java.util.Arrays.copyOf(photo, photo.length - 30);
		assertThat(this.desk.attach(id, "Tệp", "cut.jpg", cut).fieldCode()).isEqualTo("picture-unreadable");
		int frame = new String(photo, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
		java.util.Arrays.fill(photo, frame + 5, frame + 9, (byte) 0xEE);
		assertThat(this.desk.attach(id, "Tệp", "bom.jpg", photo).fieldCode()).isEqualTo("picture-too-large");
	}

	@Test
	void theSameBytesAreOfferedUnderTheNameOfEachDocument() {
		byte[] pdf = Desk.pdf("Cùng nội dung");
		String first = published("415/QĐ-UBND", "lich-cong-tac.pdf", pdf);
		String second = published("416/QĐ-UBND", "ke-hoach-2027.pdf", pdf);
		assertThat(this.reader.get(first).header("Content-Disposition")).contains("lich-cong-tac.pdf");
		assertThat(this.reader.get(second).header("Content-Disposition")).contains("ke-hoach-2027.pdf");
	}

	private static byte[] photo(int orientation) throws IOException {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
		byte[] jpeg = plain.toByteArray();
		byte[] exif = ("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0GPS 11.9404N")
			.getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length + 5);
		all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2));
		return all.put(exif).put(jpeg, 2, jpeg.length - 2).array();
	}

	@Test
	void aPartOfAFileIsServed() {
		byte[] pdf = Desk.pdf("Từng phần");
		String path = published("402/QĐ-UBND", "tung-phan.pdf", pdf);
		String etag = this.reader.get(path).header("ETag");
		ApiClient.Answer start = this.reader.with("Range", "bytes=0-7").get(path);
		assertThat(start.status()).isEqualTo(206);
		assertThat(start.text()).startsWith("%PDF-1.").hasSize(8);
		assertThat(start.header("Content-Range")).isEqualTo("bytes 0-7/" + pdf.length);
		assertThat(start.header("Content-Length")).isEqualTo("8");
		assertThat(this.reader.with("Range", "bytes=-6").get(path).text()).contains("EOF");
		assertThat(this.reader.with("Range", "bytes=5-6,0-1").get(path).header("Content-Type"))
			.startsWith("multipart/byteranges");
		ApiClient.Answer beyond = this.reader.with("Range", "bytes=" + pdf.length + "-").get(path);
		assertThat(beyond.status()).isEqualTo(416);
		assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + pdf.length);
		assertThat(beyond.text()).isEmpty();
		ApiClient.Answer farBeyond = this.reader.with("Range", "bytes=9999999-").get(path);
		assertThat(farBeyond.status()).isEqualTo(416);
		assertThat(farBeyond.text()).isEmpty();
		assertThat(farBeyond.header("Content-Range")).isEqualTo("bytes */" + pdf.length);
		assertThat(this.reader.with("Range", "pages=1-2").get(path).status()).isEqualTo(200);
		assertThat(this.reader.with("Range", "bytes=0-7").with("If-Range", etag).get(path).status()).isEqualTo(206);
		ApiClient.Answer changed = this.reader.with("Range", "bytes=0-7").with("If-Range", "\"other\"").get(path);
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.header("Content-Length")).isEqualTo(String.valueOf(pdf.length));
	}

	@Test
	void greedyRangesCostNoMoreThanTheFile() throws IOException {
		byte[] pdf = Desk.pdf("Tham lam");
		String path = published("409/QĐ-UBND", "tham-lam.pdf", pdf);
		String singles = IntStream.range(0, 300).mapToObj((i) -> i + "-" + i).collect(Collectors.joining(","));
		for (String range : List.of(singles, "0-,0-,0-,0-", "0-9,5-14,1-", "-1,-1," + "0-,".repeat(50) + "0-", "9-3",
				"0-99999999999999999999", "99999999999999999999-", "--1", "a-b", "", "0-1,,", "-0")) {
			ApiClient.Answer answer = this.reader.with("Range", "bytes=" + range).get(path);
			assertThat(answer.status()).as(range).isIn(200, 206, 416);
			assertThat(answer.text().length()).as(range).isLessThanOrEqualTo(pdf.length + 1000);
		}
		ApiClient.Answer whole = this.reader.with("Range", "bytes=0-9223372036854775807").get(path);
		assertThat(whole.status()).isEqualTo(206);
		assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(pdf.length));
		ApiClient.Answer tooMany = this.reader.with("Range", "bytes=" + singles).get(path);
		assertThat(tooMany.status()).isEqualTo(416);
		assertThat(tooMany.text()).isEmpty();
		assertThat(this.reader.with("Range", "bytes=0-,0-").get(path).status()).isEqualTo(416);
	}

	@Test
	void onlyGenuineFilesOfTheAllowedTypesAreTaken() throws IOException {
		String id = this.desk.drafted(paper("403/QĐ-UBND")).path("id").asString();
		byte[] text = "chỉ là chữ".getBytes(StandardCharsets.UTF_8);
		byte[] noise = { 1, 2, 3, 4, 5, 0, 7, 8, 9, 10 };
		assertThat(this.desk
			.attach(id, "Tệp", "trang.html", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8))
			.code()).isEqualTo("file-unsupported");
		assertThat(this.desk.attach(id, "Tệp", "giả.pdf", text).code()).isEqualTo("file-unsupported");
		assertThat(this.desk.attach(id, "Tệp", "hỏng.pdf", noise).code()).isEqualTo("file-damaged");
		assertThat(this.desk.attach(id, "Tệp", "hỏng.png", noise).code()).isEqualTo("file-damaged");
		assertThat(this.desk.attach(id, "Tệp", "nén.zip", zip("a.txt")).code()).isEqualTo("file-unsupported");
		assertThat(this.desk.attach(id, "Tệp", "giả.docx", zip("a.txt")).code()).isEqualTo("file-damaged");
		assertThat(this.desk.attach(id, "Tệp", "thật.docx", zip("word/document.xml")).status()).isEqualTo(201);
		assertThat(this.desk.attach(id, "Tệp", "rỗng.pdf", new byte[0]).fieldCode()).isEqualTo("file-empty");
		assertThat(this.desk.attach(id, "Tệp", "../../etc/passwd.pdf", Desk.pdf("x")).fieldCode())
			.isEqualTo("filename-malformed");
		ApiClient.Answer large = this.desk.attach(id, "Tệp", "to.pdf", new byte[300_000]);
		assertThat(large.status()).isEqualTo(413);
		assertThat(large.text()).contains("too-large", "nhiều nhất 200 kB");
		assertThat(this.desk.attach(id, "Tệp", "to.pdf", new byte[30 << 20]).status()).isEqualTo(413);
		assertThat(this.desk.attach(id, "", "a.pdf", Desk.pdf("x")).field()).isEqualTo("title");
		assertThat(this.desk.attach("khong-co", "Tệp", "a.pdf", Desk.pdf("x")).status()).isEqualTo(404);
		assertThat(this.desk.api().get(Desk.DOCUMENTS + "/" + id).json().path("draft").path("files").size())
			.isEqualTo(1);
	}

	@Test
	void aFileIsTakenAwayByTheVersionThatWasSeenOnly() {
		String id = this.desk.drafted(paper("417/QĐ-UBND")).path("id").asString();
		ApiClient.Answer attached = this.desk.attach(id, "Toàn văn", "bo.pdf", Desk.pdf("Bỏ"));
		String file = attached.header("Location");
		assertThat(this.desk.api().call("DELETE", file, null).status()).isEqualTo(428);
		assertThat(this.desk.api().with("If-Match", "\"0\"").call("DELETE", file, null).status()).isEqualTo(412);
		assertThat(this.desk.api().get(file).status()).isEqualTo(200);
		assertThat(this.desk.api().with("If-Match", attached.header("ETag")).call("DELETE", file, null).status())
			.isEqualTo(204);
		assertThat(this.desk.api().get(file).status()).isEqualTo(404);
	}

	@Test
	void anUnknownFileIsToldWithTheOtherErrorsOfARequest() {
		Map<String, Object> file = Map.of("id", "khong-co", "role", "MAIN", "title", "Toàn văn");
		ApiClient.Answer refused = this.desk.api()
			.post(Desk.DOCUMENTS, paper("418/QĐ-UBND", "abstract", "", "files", List.of(file), "slug", "Không Phải"));
		assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly("abstract", "files[0].id",
				"slug");
	}

	@Test
	void aFileThatCarriesASecrecyStampIsRefused() {
		String id = this.desk.drafted(paper("404/QĐ-UBND")).path("id").asString();
		ApiClient.Answer refused = this.desk.attach(id, "Tệp", "mat.pdf", Desk.pdf("TỐI MẬT"));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.fieldCode()).isEqualTo("secrecy-marked");
		assertThat(this.desk.attach(id, "Tệp", "noi-ve-mat.pdf", Desk.pdf("Bảo vệ bí mật nhà nước")).status())
			.isEqualTo(201);
	}

	private String published(String number, String filename, byte[] bytes) {
		JsonNode draft = this.desk.drafted(paper(number));
		String id = draft.path("id").asString();
		ApiClient.Answer attached = this.desk.attach(id, "Toàn văn", filename, bytes);
		assertThat(attached.status()).as(attached.text()).isEqualTo(201);
		this.desk.moved(id, "publish");
		return attached.json().path("url").asString();
	}

	private static String path(ApiClient.Answer answer) {
		return answer.response().uri().getRawPath();
	}

	private static byte[] zip(String entry) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write("x".getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

}
