package vn.lhh.web.feed;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.lhh.web.WebProperties;

/**
 * Writes RSS 2.0; the XML writer escapes every text.
 */
@Component
class RssWriter {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	private final WebProperties properties;

	RssWriter(WebProperties properties) {
		this.properties = properties;
	}

	String write(String title, String page, String self, List<FeedItem> items) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			begin(xml, title, page, self, items);
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

	private void begin(XMLStreamWriter xml, String title, String page, String self, List<FeedItem> items)
			throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("rss");
		xml.writeAttribute("version", "2.0");
		xml.writeNamespace("atom", ATOM);
		xml.writeStartElement("channel");
		element(xml, "title", title);
		element(xml, "link", this.properties.absolute(page));
		element(xml, "description", title);
		element(xml, "language", "vi");
		element(xml, "lastBuildDate", lastChange(items));
		xml.writeEmptyElement("atom", "link", ATOM);
		xml.writeAttribute("rel", "self");
		xml.writeAttribute("type", "application/rss+xml");
		xml.writeAttribute("href", this.properties.absolute(self));
	}

	private void write(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
		xml.writeStartElement("item");
		element(xml, "title", item.title());
		element(xml, "link", this.properties.absolute(item.url()));
		xml.writeStartElement("guid");
		xml.writeAttribute("isPermaLink", "false");
		xml.writeCharacters(name(item.id()));
		xml.writeEndElement();
		element(xml, "description", item.summary());
		element(xml, "category", item.category());
		if (item.publishedAt() != null) {
			element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(item.publishedAt()));
		}
		picture(xml, item.picture());
		xml.writeEndElement();
	}

	/** The length of the picture is unknown until it is fetched, which 0 expresses. */
	private void picture(XMLStreamWriter xml, @Nullable String url) throws XMLStreamException {
		if (url != null) {
			xml.writeEmptyElement("enclosure");
			xml.writeAttribute("url", this.properties.absolute(url));
			xml.writeAttribute("length", "0");
			xml.writeAttribute("type", "image/jpeg");
		}
	}

	/** An id that stays the same when the address changes. */
	private String name(String id) {
		return UUID.matcher(id).matches() ? "urn:uuid:" + id
				: "tag:" + this.properties.portalUrl().getHost() + ",2026:" + id;
	}

	/**
	 * Time of the newest change among the items, so that an unchanged feed has unchanged
	 * text.
	 */
	private static @Nullable String lastChange(List<FeedItem> items) {
		return items.stream()
			.map(FeedItem::changedAt)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(OffsetDateTime::toInstant))
			.map(DateTimeFormatter.RFC_1123_DATE_TIME::format)
			.orElse(null);
	}

	private static void element(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
		if (text != null && !text.isBlank()) {
			xml.writeStartElement(name);
			xml.writeCharacters(XmlCharacters.clean(text));
			xml.writeEndElement();
		}
	}

}
