package vn.lhh.web.page.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.springframework.core.io.ClassPathResource;
import vn.lhh.kit.hash.Sha256;
import vn.lhh.web.html.SafeHtml;

/**
 * Inline preferences script that applies the reader's text size and contrast before the
 * page is painted. It is inline because a file of its own would delay the first paint by
 * a request; the page's policy allows it by its digest alone.
 */
public final class PreferencesScript {

	private final String text;

	public PreferencesScript() {
		try {
			this.text = new ClassPathResource("inline/preferences.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public SafeHtml element() {
		return SafeHtml.script(this.text);
	}

	/** Its hash source (Content Security Policy Level 3, 2.3.1). */
	String source() {
		return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(this.text)) + "'";
	}

}
