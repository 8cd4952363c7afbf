package vn.lhh.documents.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Recognises the text of scanned pages with an OCR command, such as Tesseract, one
 * picture at a time.
 */
final class ScanRecognizer {

	private static final String PLACEHOLDER = "{image}";

	private static final float DOTS_PER_INCH = 200;

	private final List<String> command;

	ScanRecognizer(List<String> command) {
		this.command = command;
	}

	void recognize(String type, Path file, Writer text) throws IOException {
		if (!type.equals("PDF")) {
			recognize(file, text);
			return;
		}
		Path picture = Files.createTempFile("page", ".png");
		try (PDDocument pdf = PdfParser.open(file)) {
			PDFRenderer pages = new PDFRenderer(pdf);
			for (int page = 0; page < pdf.getNumberOfPages(); page++) {
				BufferedImage image = pages.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
				ImageIO.write(image, "png", picture.toFile());
				recognize(picture, text);
			}
		}
		finally {
			Files.delete(picture);
		}
	}

	private void recognize(Path picture, Writer text) throws IOException {
		List<String> words = this.command.stream()
			.map((word) -> word.replace(PLACEHOLDER, picture.toString()))
			.toList();
		Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (Reader found = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
			found.transferTo(text);
		}
		finally {
			process.destroyForcibly();
		}
	}

}
