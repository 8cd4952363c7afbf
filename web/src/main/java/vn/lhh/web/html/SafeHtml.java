package vn.lhh.web.html;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.annotation.JsonCreator;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import vn.lhh.kit.text.HtmlSanitizer;

import org.springframework.util.Assert;

/**
 * HTML that a template outputs unescaped. It can be made in this room only: by sanitizing
 * HTML of a service while its response is decoded, or as a script element that nothing in
 * it can end.
 */
public final class SafeHtml implements Content {

	private final byte[] utf8;

	private SafeHtml(String text) {
		this.utf8 = text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Sanitizes service HTML by the same rules as on write, in case a service ever lets
	 * unsafe HTML through, and offers its pictures in the widths that readers need.
	 */
	@JsonCreator
	public static SafeHtml sanitized(String untrusted) {
		return new SafeHtml(PicturesInText.offered(HtmlSanitizer.clean(untrusted)));
	}

	/** A script of the site's own, to be run as it stands. */
	public static SafeHtml script(String code) {
		Assert.isTrue(!code.contains("<"), "a script in a page must not look like markup");
		return new SafeHtml("<script>" + code + "</script>");
	}

	/**
	 * JSON for programs that read pages; every character that could end the element or
	 * begin another is escaped.
	 */
	public static SafeHtml jsonLd(String json) {
		return new SafeHtml("<script type=\"application/ld+json\">"
				+ json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "</script>");
	}

	@Override
	public void writeTo(TemplateOutput output) {
		output.writeBinaryContent(this.utf8);
	}

	@Override
	public String toString() {
		return new String(this.utf8, StandardCharsets.UTF_8);
	}

}
