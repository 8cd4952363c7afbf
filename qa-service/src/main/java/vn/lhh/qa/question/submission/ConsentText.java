package vn.lhh.qa.question.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.lhh.kit.hash.Sha256;
import vn.lhh.qa.QaProperties;

/**
 * Loads the consent text for askers; each consent stores its version.
 */
@Component
public class ConsentText {

	private final String version;

	private final String html;

	ConsentText(QaProperties settings) {
		this.version = settings.consentVersion();
		this.html = read(this.version);
	}

	/**
	 * Returns the version of the text.
	 */
	public String version() {
		return this.version;
	}

	/**
	 * Returns the text.
	 * @return HTML from the application's own resources
	 */
	public String html() {
		return this.html;
	}

	String hash() {
		return HexFormat.of().formatHex(Sha256.of(this.html));
	}

	private static String read(String version) {
		try {
			return new ClassPathResource("consent/" + version + ".html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("no consent text of version " + version, ex);
		}
	}

}
