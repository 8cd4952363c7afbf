package vn.lhh.gateway.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * Fallback home page, plain HTML made from the sections, for when the web service is
 * down.
 */
@Component
class FallbackHomePage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");

	private static final String[] TITLES = { "title", "subject", "abstract", "name" };

	private static final String[] ADDRESSES = { "url", "targetUrl" };

	private final String frame;

	FallbackHomePage() throws IOException {
		this.frame = new ClassPathResource("plain/page.html").getContentAsString(StandardCharsets.UTF_8);
	}

	byte[] draw(JsonNode home) {
		JsonNode site = home.path("site");
		String page = this.frame.replace("{name}", text(site, "name"))
			.replace("{slogan}", text(site, "slogan"))
			.replace("{contact}", contact(site))
			.replace("{menu}", links(home.path("menu")))
			.replace("{blocks}", blocks(home.path("blocks")));
		return page.getBytes(StandardCharsets.UTF_8);
	}

	private static String contact(JsonNode site) {
		return Stream.of("address", "phone", "email")
			.map((name) -> text(site, name))
			.filter((value) -> !value.isEmpty())
			.reduce((one, other) -> one + " · " + other)
			.orElse("");
	}

	private static String blocks(JsonNode blocks) {
		List<JsonNode> inOrder = new ArrayList<>();
		blocks.forEach(inOrder::add);
		inOrder.sort(Comparator.comparingInt((block) -> block.path("order").asInt(Integer.MAX_VALUE)));
		StringBuilder html = new StringBuilder();
		inOrder.forEach((block) -> html.append(block(block)));
		return html.toString();
	}

	private static String block(JsonNode block) {
		return "<section>\n<h2>" + text(block, "title") + "</h2>\n" + state(block) + links(block.path("items"))
				+ "</section>\n";
	}

	private static String state(JsonNode block) {
		return switch (block.path("state").asString("")) {
			case "stale" -> note("Nội dung này có thể đã cũ; lấy lúc " + time(block.path("asOf").asString("")) + ".");
			case "unavailable" -> note("Tạm thời chưa lấy được nội dung này.");
			default -> "";
		};
	}

	private static String note(String text) {
		return "<p class=\"note\">" + escaped(text) + "</p>\n";
	}

	private static String time(String asOf) {
		try {
			return TIME.format(OffsetDateTime.parse(asOf));
		}
		catch (DateTimeException ex) {
			return asOf;
		}
	}

	private static String links(JsonNode items) {
		StringBuilder html = new StringBuilder();
		items.forEach((item) -> html.append("<li>").append(link(item)).append(nested(item)).append("</li>\n"));
		return html.isEmpty() ? "" : "<ul>\n" + html + "</ul>\n";
	}

	private static String nested(JsonNode item) {
		return links(item.path("children"));
	}

	private static String link(JsonNode item) {
		String number = text(item, "numberSymbol");
		String title = first(item, TITLES);
		String label = number.isEmpty() ? title : number + " – " + title;
		String address = first(item, ADDRESSES);
		boolean safe = address.startsWith("https://") || address.startsWith("http://")
				|| (address.startsWith("/") && !address.startsWith("//"));
		return safe ? "<a href=\"" + address + "\">" + label + "</a>" : label;
	}

	private static String first(JsonNode item, String... names) {
		return Stream.of(names)
			.map((name) -> text(item, name))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
	}

	private static String text(JsonNode node, String name) {
		return escaped(node.path(name).asString(""));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
