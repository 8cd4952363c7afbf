package vn.lhh.kit.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * Mail templates from the service's bundle {@code mails} and the kit's bundle: of each,
 * {@code <name>.subject} and {@code <name>.text}, with placeholders like {@code {title}}.
 * The text is plain; blank lines part its paragraphs, and the HTML form is made from it.
 */
class MailTemplates {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

	private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

	private static final String LINK = "link";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="vi">
			<head><meta charset="utf-8"><title>%s</title></head>
			<body style="font-family: sans-serif; line-height: 1.5; max-width: 40rem">
			%s
			<hr>
			<p style="color: #555">%s</p>
			</body>
			</html>
			""";

	private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

	private final String portalUrl;

	MailTemplates(URI portalUrl) {
		this.portalUrl = portalUrl.toString().replaceAll("/+$", "");
		this.bundles.setBasenames("mails", "kit-mails");
		this.bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
		this.bundles.setFallbackToSystemLocale(false);
	}

	/**
	 * Fills a template.
	 * @throws IllegalArgumentException if there is no such template, or a placeholder
	 * without a value
	 */
	MailText text(String template, Map<String, String> model) {
		String subject = filled(template + ".subject", model).replaceAll("\\p{Cntrl}+", " ").strip();
		String plain = filled(template + ".text", model).strip();
		String footer = filled("footer", Map.of(LINK, "/"));
		String address = absolute(model.getOrDefault(LINK, "/"));
		String paragraphs = Arrays.stream(BLANK_LINES.split(plain))
			.map((paragraph) -> paragraph.equals(address) ? anchor(address) : escaped(paragraph))
			.map((paragraph) -> "<p>" + paragraph + "</p>")
			.collect(Collectors.joining("\n"));
		return new MailText(subject, plain + "\n\n-- \n" + footer + "\n",
				PAGE.formatted(escaped(subject), paragraphs, escaped(footer)));
	}

	private String filled(String key, Map<String, String> model) {
		String pattern = this.bundles.getMessage(key, null, "", VIETNAMESE);
		if (pattern == null || pattern.isEmpty()) {
			throw new IllegalArgumentException("no template " + key);
		}
		return PLACEHOLDER.matcher(pattern)
			.replaceAll((found) -> Matcher.quoteReplacement(value(found.group(1), model)));
	}

	private String value(String name, Map<String, String> model) {
		String value = model.get(name);
		if (value == null) {
			throw new IllegalArgumentException("no value for " + name);
		}
		return name.equals(LINK) ? absolute(value) : value;
	}

	private String absolute(String path) {
		return this.portalUrl + path;
	}

	private static String anchor(String address) {
		return "<a href=\"%1$s\">%1$s</a>".formatted(escaped(address));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>\n");
	}

}
