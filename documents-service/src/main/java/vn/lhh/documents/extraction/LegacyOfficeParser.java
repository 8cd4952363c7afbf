package vn.lhh.documents.extraction;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

import org.apache.poi.hssf.extractor.EventBasedExcelExtractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Takes the text out of Word and Excel files before 2007. */
final class LegacyOfficeParser {

	private LegacyOfficeParser() {
	}

	static void parseDocument(Path file, Writer text) throws IOException {
		try (POIFSFileSystem container = open(file); WordExtractor extractor = new WordExtractor(container)) {
			text.write(extractor.getText());
		}
	}

	static void parseWorkbook(Path file, Writer text) throws IOException {
		try (POIFSFileSystem container = open(file);
				EventBasedExcelExtractor extractor = new EventBasedExcelExtractor(container)) {
			text.write(extractor.getText());
		}
	}

	private static POIFSFileSystem open(Path file) throws IOException {
		return new POIFSFileSystem(file.toFile(), true);
	}

}
