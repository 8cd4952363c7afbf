package vn.lhh.kit.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.SampleImages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lhh.kit.media.SampleImages.ascii;
import static vn.lhh.kit.media.SampleImages.joined;

class FileTypeDetectorTests {

	private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n";

	@TempDir
	private Path folder;

	@Test
	void bytesThatSayNothingAreNothingWhateverTheirName() throws IOException {
		byte[] random = new byte[5000];
		new Random(7).nextBytes(random);
		assertNothing(random);
		assertNothing(new byte[5000]);
		assertNothing(ascii("x"));
		assertNothing("chỉ là chữ".getBytes(StandardCharsets.UTF_8));
		assertNothing(ascii("<html><script>alert(1)</script></html>"));
		assertNothing(ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
		assertNothing(ascii("MZ\u0090\0\3"));
	}

	@Test
	void picturesAreKnownByTheirFirstBytes() throws IOException {
		assertThat(type(SampleImages.encoded("jpeg", 8, 8))).isEqualTo(FileType.JPEG);
		assertThat(type(SampleImages.encoded("png", 8, 8))).isEqualTo(FileType.PNG);
		assertThat(type(SampleImages.encoded("gif", 8, 8))).isEqualTo(FileType.GIF);
		assertThat(type(SampleImages.webp(8, 8))).isEqualTo(FileType.WEBP);
		assertNothing(ascii("RIFF\4\0\0\0WAVE"));
	}

	@Test
	void aPdfHasAnEndAndNothingAfterIt() throws IOException {
		assertThat(type(ascii(PDF))).isEqualTo(FileType.PDF);
		assertThat(type(ascii(PDF + "\r\n\0\0"))).isEqualTo(FileType.PDF);
		assertNothing(ascii("%PDF-1.7\n" + "x".repeat(3000)));
		assertNothing(joined(ascii(PDF), zip("a.txt", "x")));
		assertNothing(joined(ascii(PDF), ascii("<script>alert(1)</script>")));
		assertNothing(ascii("\n" + PDF));
		assertNothing(ascii("%PDF-x\n%%EOF"));
	}

	@Test
	void officeDocumentsAreKnownByTheirMainPart() throws IOException {
		assertThat(type(zip("word/document.xml", "x"))).isEqualTo(FileType.DOCX);
		assertThat(type(zip("xl/workbook.xml", "x"))).isEqualTo(FileType.XLSX);
		assertThat(type(zip("ppt/presentation.xml", "x"))).isEqualTo(FileType.PPTX);
		String list = "[Content_Types].xml";
		assertThat(type(zip(list, FileType.DOCX.mime() + ".main+xml", "word/document.xml", "x")))
			.isEqualTo(FileType.DOCX);
		assertThat(type(zip("mimetype", FileType.ODT.mime(), "content.xml", "x"))).isEqualTo(FileType.ODT);
		assertThat(type(zip("mimetype", FileType.ODS.mime(), "content.xml", "x"))).isEqualTo(FileType.ODS);
		assertNothing(zip("a.txt", "x"));
		assertNothing(zip("document.xml", "x"));
		assertNothing(zip("mimetype", "application/epub+zip", "content.xml", "x"));
		assertNothing(zip(list, "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", "x"));
		assertNothing(Arrays.copyOf(zip("word/document.xml", "x"), 60));
		assertNothing(joined(ascii("x"), zip("word/document.xml", "x")));
	}

	@Test
	void anArchiveOfMoreThanAnOfficeDocumentHasIsNotUnpacked() throws IOException {
		assertThat(type(zip(parts(10_000)))).isEqualTo(FileType.DOCX);
		assertNothing(zip(parts(10_001)));
		byte[] archive = zip("word/document.xml", "x", "word/media/a.bin", "x");
		assertThat(type(claiming(archive, 1 << 29))).isEqualTo(FileType.DOCX);
		assertNothing(claiming(archive, (1 << 29) + 1));
		assertNothing(claiming(archive, Integer.MAX_VALUE));
	}

	private static String[] parts(int count) {
		return IntStream.range(0, count)
			.mapToObj((part) -> (part == 0) ? "word/document.xml" : "word/media/" + part)
			.flatMap((name) -> Stream.of(name, ""))
			.toArray(String[]::new);
	}

	/** Writes another unpacked size into each entry of the archive's list. */
	private static byte[] claiming(byte[] archive, int size) {
		ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
		for (int at = 0; at + 46 <= archive.length; at++) {
			if (bytes.getInt(at) == 0x02014B50) {
				bytes.putInt(at + 24, size);
			}
		}
		return bytes.array();
	}

	@Test
	void oldOfficeDocumentsAreKnownByTheirStream() throws IOException {
		assertThat(type(compound("WordDocument", 2))).isEqualTo(FileType.DOC);
		assertThat(type(compound("Workbook", 2))).isEqualTo(FileType.XLS);
		assertThat(type(compound("Book", 2))).isEqualTo(FileType.XLS);
		assertThat(type(compound("PowerPoint Document", 2))).isEqualTo(FileType.PPT);
		assertNothing(compound("WordDocument", 1));
		assertNothing(compound("__substg1.0_1000001E", 2));
		assertNothing(Arrays.copyOf(compound("WordDocument", 2), 700));
		assertNothing(Arrays.copyOf(compound("WordDocument", 2), 8));
	}

	@Test
	void soundIsKnownByItsFramesPagesAndBoxes() throws IOException {
		byte[] frame = new byte[417];
		System.arraycopy(new byte[] { (byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0 }, 0, frame, 0, 4);
		byte[] frames = joined(frame, frame, frame, frame);
		byte[] tag = joined(ascii("ID3"), new byte[] { 3, 0, 0, 0, 0, 1, 0 }, new byte[128]);
		assertThat(type(frames)).isEqualTo(FileType.MP3);
		assertThat(type(joined(tag, frames))).isEqualTo(FileType.MP3);
		assertNothing(joined(tag, new byte[2000]));
		assertNothing(frame);
		assertNothing(joined(frame, new byte[1000]));
		byte[] page = ogg("\u0001vorbis");
		assertThat(type(joined(page, page))).isEqualTo(FileType.OGG);
		assertThat(type(joined(ogg("OpusHead"), page))).isEqualTo(FileType.OGG);
		assertNothing(page);
		assertNothing(joined(ogg("\u0080theora"), page));
		byte[] sound = box("moov", box("trak", box("mdia", box("hdlr", new byte[8], ascii("soun"), new byte[12]))));
		byte[] picture = box("moov", box("trak", box("mdia", box("hdlr", new byte[8], ascii("vide"), new byte[12]))));
		byte[] start = box("ftyp", ascii("M4A \0\0\0\0"));
		assertThat(type(joined(start, sound, box("mdat", new byte[50])))).isEqualTo(FileType.M4A);
		assertNothing(joined(start, picture, box("mdat", new byte[50])));
		assertNothing(joined(start, box("mdat", new byte[50])));
		assertNothing(joined(start, sound, ascii("<script>")));
	}

	@Test
	void everyPrefixOfEveryTypeIsReadWithoutAnAccident() throws IOException {
		byte[] page = ogg("OpusHead");
		for (byte[] whole : new byte[][] { ascii(PDF), zip("word/document.xml", "x"), compound("Workbook", 2),
				joined(page, page), box("ftyp", ascii("M4A ")), joined(ascii("ID3"), new byte[20]) }) {
			for (int length = 0; length < whole.length; length += 1 + length / 16) {
				Path file = Files.write(this.folder.resolve("cut"), Arrays.copyOf(whole, length));
				assertThat(FileTypeDetector.detect(file)).isNotNull();
			}
		}
	}

	private FileType type(byte[] bytes) throws IOException {
		return FileTypeDetector.detect(Files.write(this.folder.resolve("file"), bytes)).orElseThrow();
	}

	private void assertNothing(byte[] bytes) throws IOException {
		assertThat(FileTypeDetector.detect(Files.write(this.folder.resolve("file"), bytes))).isEmpty();
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int at = 0; at < namesAndTexts.length; at += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
				zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/**
	 * Builds a compound file of header, allocation table and a directory whose root has
	 * one entry.
	 */
	private static byte[] compound(String name, int kind) {
		ByteBuffer file = ByteBuffer.allocate(3 * 512).order(ByteOrder.LITTLE_ENDIAN);
		file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(0x1E, (short) 9).putInt(0x30, 1);
		for (int at = 0x4C; at < 1024; at += 4) {
			file.putInt(at, -1);
		}
		file.putInt(0x4C, 0).putInt(512 + 4, -2);
		entry(file, 1024, "Root Entry", 5);
		file.putInt(1024 + 0x4C, 1);
		entry(file, 1024 + 128, name, kind);
		return file.array();
	}

	private static void entry(ByteBuffer file, int at, String name, int kind) {
		byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
		file.put(at, text).putShort(at + 0x40, (short) (text.length + 2)).put(at + 0x42, (byte) kind);
		file.putInt(at + 0x44, -1).putInt(at + 0x48, -1).putInt(at + 0x4C, -1);
	}

	private static byte[] ogg(String codec) {
		return joined(ascii("OggS"), new byte[22], new byte[] { 1, (byte) codec.length() }, ascii(codec));
	}

	private static byte[] box(String name, byte[]... parts) {
		byte[] body = joined(parts);
		return joined(ByteBuffer.allocate(4).putInt(8 + body.length).array(), ascii(name), body);
	}

}
