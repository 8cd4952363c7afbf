package vn.lhh.documents.extraction;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text out of PDF files, within bounds of memory and of temporary storage. */
final class PdfParser {

	private static final long MEMORY = 16L << 20;

	private static final long STORAGE = 64L << 20;

	private PdfParser() {
	}

	static void parse(Path file, Writer text) throws IOException {
		try (PDDocument pdf = open(file)) {
			new PDFTextStripper().writeText(pdf, text);
		}
	}

	static PDDocument open(Path file) throws IOException {
		return Loader.loadPDF(file.toFile(), "", null, null,
				MemoryUsageSetting.setupMixed(MEMORY, STORAGE).streamCache);
	}

}
