package vn.lhh.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Markup of the office formats that are archives of XML parts, and their streaming
 * parser, which holds one element at a time, however large the file.
 */
enum OfficeMarkup {

	/** Word. */
	DOCX("word/(document|footnotes|endnotes)\\.xml", Set.of("t"), Set.of("p", "br", "cr"), Set.of("Fallback")),
	/** Excel. */
	XLSX("xl/(sharedStrings|worksheets/[^/]+)\\.xml", Set.of("t"), Set.of("si", "is"), Set.of("rPh")),
	/** LibreOffice text. */
	ODT("content\\.xml", Set.of(), Set.of("p", "h", "line-break"), Set.of("tracked-changes", "annotation"));

	private static final Set<String> BLANKS = Set.of("tab", "s", "tc");

	private final Pattern parts;

	/** The elements that hold text; all, if none is named. */
	private final Set<String> texts;

	private final Set<String> lines;

	private final Set<String> skipped;

	OfficeMarkup(String parts, Set<String> texts, Set<String> lines, Set<String> skipped) {
		this.parts = Pattern.compile(parts);
		this.texts = texts;
		this.lines = lines;
		this.skipped = skipped;
	}

	void parse(Path file, Writer text) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			List<? extends ZipEntry> found = archive.stream()
				.filter((entry) -> this.parts.matcher(entry.getName()).matches())
				.toList();
			for (ZipEntry part : found) {
				try (InputStream in = archive.getInputStream(part)) {
					parse(in, text);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void parse(InputStream part, Writer text) throws IOException, XMLStreamException {
		XMLStreamReader xml = inputs().createXMLStreamReader(part);
		String element = "";
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> element = begin(xml, text);
				case XMLStreamConstants.END_ELEMENT -> element = end(xml, text);
				case XMLStreamConstants.CHARACTERS -> {
					if (this.texts.isEmpty() || this.texts.contains(element)) {
						text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
					}
				}
				default -> {
				}
			}
		}
	}

	private String begin(XMLStreamReader xml, Writer text) throws IOException, XMLStreamException {
		if (this.skipped.contains(xml.getLocalName())) {
			skip(xml);
		}
		else if (BLANKS.contains(xml.getLocalName())) {
			text.write(' ');
		}
		return xml.getLocalName();
	}

	private String end(XMLStreamReader xml, Writer text) throws IOException {
		if (this.lines.contains(xml.getLocalName())) {
			text.write('\n');
		}
		return "";
	}

	private static void skip(XMLStreamReader xml) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = xml.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
		}
	}

	private static XMLInputFactory inputs() {
		XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
		inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return inputs;
	}

}
