package vn.lhh.web.feed;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.lhh.web.WebProperties;

/**
 * Writes RSS 2.0, every text escaped by the XML writer.
 */
@Component
class RssWriter {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private final WebProperties properties;

	RssWriter(WebProperties properties) {
		this.properties = properties;
	}

	String write(String title, String page, String self, List<FeedItem> items) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			begin(xml, title, page, self);
			for (FeedItem item : items) {
				write(xml, item);
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private void begin(XMLStreamWriter xml, String title, String page, String self) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("rss");
		xml.writeAttribute("version", "2.0");
		xml.writeNamespace("atom", ATOM);
		xml.writeStartElement("channel");
		element(xml, "title", title);
		element(xml, "link", this.properties.absolute(page));
		element(xml, "description", title);
		element(xml, "language", "vi");
		xml.writeEmptyElement("atom", "link", ATOM);
		xml.writeAttribute("rel", "self");
		xml.writeAttribute("type", "application/rss+xml");
		xml.writeAttribute("href", this.properties.absolute(self));
	}

	private void write(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
		xml.writeStartElement("item");
		element(xml, "title", item.title());
		element(xml, "link", this.properties.absolute(item.url()));
		element(xml, "guid", this.properties.absolute(item.url()));
		element(xml, "description", item.summary());
		element(xml, "category", item.category());
		if (item.publishedAt() != null) {
			element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(item.publishedAt()));
		}
		xml.writeEndElement();
	}

	private static void element(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
		if (text != null && !text.isBlank()) {
			xml.writeStartElement(name);
			xml.writeCharacters(XmlText.clean(text));
			xml.writeEndElement();
		}
	}

}
