package vn.lhh.web.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/**
 * The W3C's HTML checker (Nu), in this process.
 */
final class NuChecker {

	/**
	 * Its recursive comparison of grammars needs a deeper stack than a normal thread has.
	 */
	private static final long STACK = 64L << 20;

	private NuChecker() {
	}

	static List<String> faults(String html) {
		CompletableFuture<String> report = new CompletableFuture<>();
		new Thread(null, () -> report.completeAsync(() -> check(html), Runnable::run), "nu", STACK).start();
		return report.join().lines().filter((line) -> !line.isBlank()).toList();
	}

	private static String check(String html) {
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		validator.setForceHTML(true);
		try {
			return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
