package vn.lhh.documents.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.lhh.documents.taxonomy.LegalClass;

/**
 * Writes a document as a one-page A4 PDF, laid out by the rules of form, in the free font
 * bundled with PDFBox.
 */
final class DemoPdfWriter {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final String FOOT = "Bản minh họa do phần mềm LHH Portal tạo ra; không có giá trị pháp lý.";

	private static final float MARGIN = 62;

	private static final float WIDTH = PDRectangle.A4.getWidth();

	private static final float LEFT = WIDTH * 0.28f;

	private static final float RIGHT = WIDTH * 0.70f;

	private static final float TEXT = 12;

	private static final float LEADING = 18;

	private final PDPageContentStream page;

	private final PDType0Font font;

	private float y = PDRectangle.A4.getHeight() - MARGIN;

	private DemoPdfWriter(PDPageContentStream page, PDType0Font font) {
		this.page = page;
		this.font = font;
	}

	static byte[] print(DemoData.Paper paper, String typeName) {
		try (PDDocument pdf = new PDDocument(); InputStream ttf = DemoPdfWriter.class.getResourceAsStream(FONT)) {
			PDPage sheet = new PDPage(PDRectangle.A4);
			pdf.addPage(sheet);
			pdf.getDocumentCatalog().setLanguage("vi");
			pdf.getDocumentInformation().setTitle(typeName + " " + paper.numberSymbolRaw());
			PDType0Font font = PDType0Font.load(pdf, Objects.requireNonNull(ttf), true);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, sheet)) {
				new DemoPdfWriter(stream, font).write(paper, typeName);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(DemoData.Paper paper, String typeName) throws IOException {
		head(paper);
		this.y -= 2 * LEADING;
		centred(typeName.toUpperCase(Locale.ROOT), WIDTH / 2, 14);
		paragraph(paper.summary(), WIDTH / 2);
		this.y -= LEADING / 2;
		for (String text : paper.paragraphs()) {
			paragraph(text, 0);
			this.y -= LEADING / 3;
		}
		this.y -= LEADING;
		receivers(paper.recipients());
		this.y = MARGIN / 2;
		centred(FOOT, WIDTH / 2, 8);
	}

	private void head(DemoData.Paper paper) throws IOException {
		float top = this.y;
		for (String line : lines(paper.body().toUpperCase(Locale.ROOT), 10, WIDTH * 0.36f)) {
			centred(line, LEFT, 10);
		}
		centred("Số: " + paper.numberSymbolRaw(), LEFT, TEXT);
		float below = this.y;
		this.y = top;
		if (paper.legalClass() == LegalClass.PARTY) {
			centred("ĐẢNG CỘNG SẢN VIỆT NAM", RIGHT, 11);
		}
		else {
			centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", RIGHT, 10);
			centred("Độc lập - Tự do - Hạnh phúc", RIGHT, 11);
		}
		centred(dated(paper), RIGHT, 11);
		this.y = Math.min(below, this.y);
	}

	private static String dated(DemoData.Paper paper) {
		return String.format(Locale.ROOT, "%s, ngày %02d tháng %02d năm %d", paper.place(),
				paper.issueDate().getDayOfMonth(), paper.issueDate().getMonthValue(), paper.issueDate().getYear());
	}

	private void receivers(List<String> recipients) throws IOException {
		at("Nơi nhận:", MARGIN, 10);
		for (String recipient : recipients) {
			at("- " + recipient + ";", MARGIN, 10);
		}
	}

	private void paragraph(String text, float centre) throws IOException {
		for (String line : lines(text, TEXT, WIDTH - 2 * MARGIN)) {
			if (centre > 0) {
				centred(line, centre, TEXT);
			}
			else {
				at(line, MARGIN, TEXT);
			}
		}
	}

	private void centred(String text, float centre, float size) throws IOException {
		at(text, centre - widthOf(text, size) / 2, size);
	}

	private void at(String text, float x, float size) throws IOException {
		this.page.beginText();
		this.page.setFont(this.font, size);
		this.page.newLineAtOffset(x, this.y);
		this.page.showText(text);
		this.page.endText();
		this.y -= LEADING;
	}

	private List<String> lines(String text, float size, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && widthOf(line + " " + word, size) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private float widthOf(String text, float size) throws IOException {
		return this.font.getStringWidth(text) / 1000 * size;
	}

}
