package vn.lhh.web.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import vn.lhh.web.WebProperties;

/**
 * Writes site maps and their index.
 */
@Component
class SitemapWriter {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

	private final WebProperties properties;

	SitemapWriter(WebProperties properties) {
		this.properties = properties;
	}

	/** One address and the day of its last change, null if unknown. */
	record Entry(String path, @Nullable LocalDate changed) {
	}

	String index(List<String> paths) {
		return HEAD + "<sitemapindex" + SPACE + ">\n"
				+ paths.stream()
					.map((path) -> "<sitemap><loc>" + location(path) + "</loc></sitemap>\n")
					.collect(Collectors.joining())
				+ "</sitemapindex>\n";
	}

	String addresses(List<Entry> entries) {
		return HEAD + "<urlset" + SPACE + ">\n"
				+ entries.stream()
					.map((entry) -> "<url><loc>" + location(entry.path()) + "</loc>" + changed(entry) + "</url>\n")
					.collect(Collectors.joining())
				+ "</urlset>\n";
	}

	private static String changed(Entry entry) {
		return (entry.changed() != null) ? "<lastmod>" + entry.changed() + "</lastmod>" : "";
	}

	private String location(String path) {
		return HtmlUtils.htmlEscape(this.properties.absolute(path), "UTF-8");
	}

}
