package vn.lhh.web.page.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.springframework.core.io.ClassPathResource;
import vn.lhh.kit.hash.Sha256;

/**
 * The script that gives a page its reader's text size and contrast before it is painted.
 * It stands in the page, as a file of its own would hold up the first paint by a request,
 * and the policy of a page allows it by its digest alone.
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

	public String text() {
		return this.text;
	}

	/** A hash source (Content Security Policy Level 3, 2.3.1). */
	String source() {
		return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(this.text)) + "'";
	}

}
