package vn.lhh.documents.document.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Makes the files whose texts are extracted in tests, harmless and harmful ones. */
final class TestFiles {

	private static final byte[] MUCH = "<w:p>".repeat(20_000).getBytes(StandardCharsets.UTF_8);

	private TestFiles() {
	}

	static byte[] docx(String body) {
		return zip("word/document.xml",
				(out) -> out.write(("<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\"><w:body>"
						+ body + "</w:body>" + "</w:document>")
					.getBytes(StandardCharsets.UTF_8)));
	}

	static byte[] odt(String body) {
		return zip("content.xml",
				(out) -> out.write(("<o:document xmlns:o=\"urn:o\" xmlns:t=\"urn:t\">" + body + "</o:document>")
					.getBytes(StandardCharsets.UTF_8)));
	}

	static byte[] xlsx(String... strings) {
		String items = "<si><t>" + String.join("</t></si><si><t>", strings) + "</t></si>";
		return zip("xl/sharedStrings.xml",
				(out) -> out.write(("<sst>" + items + "</sst>").getBytes(StandardCharsets.UTF_8)));
	}

	static byte[] xls(String cell) {
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			workbook.createSheet("Danh sách").createRow(0).createCell(0).setCellValue(cell);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	static byte[] large() {
		byte[] noise = new byte[1_200_000];
		new Random(1).nextBytes(noise);
		return zip("word/document.xml", (out) -> out.write(noise));
	}

	/** A Word file of some kilobytes whose one attribute fills every memory. */
	static byte[] longValueBomb() {
		byte[] value = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		return zip("word/document.xml", (out) -> {
			out.write("<w:document xmlns:w=\"urn:w\" w:a=\"".getBytes(StandardCharsets.UTF_8));
			for (int megabyte = 0; megabyte < 150; megabyte++) {
				out.write(value);
			}
		});
	}

	/** A Word file whose elements are nested without end. */
	static byte[] nestingBomb() {
		return zip("word/document.xml", (out) -> {
			out.write("<w:document xmlns:w=\"urn:w\">".getBytes(StandardCharsets.UTF_8));
			for (int round = 0; round < 100; round++) {
				out.write(MUCH);
			}
		});
	}

	static byte[] entityBomb() {
		return zip("word/document.xml",
				(out) -> out.write(("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
						+ "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
						+ "<w:document xmlns:w=\"urn:w\"><w:t>&b;&f;</w:t></w:document>")
					.getBytes(StandardCharsets.UTF_8)));
	}

	/** A Word file that unpacks to gigabytes of the same word. */
	static byte[] wordBomb() {
		byte[] words = "bom ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
		return zip("word/document.xml", (out) -> {
			out.write("<w:document xmlns:w=\"urn:w\"><w:t>".getBytes(StandardCharsets.UTF_8));
			for (int megabyte = 0; megabyte < 300; megabyte++) {
				out.write(words);
			}
		});
	}

	static byte[] scan() {
		BufferedImage image = new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(20, 20, 160, 20);
		pen.dispose();
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
				stream.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 600, 800);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static byte[] zip(String part, Content content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(part));
			content.write(zip);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return bytes.toByteArray();
	}

	private interface Content {

		void write(OutputStream out) throws IOException;

	}

}
