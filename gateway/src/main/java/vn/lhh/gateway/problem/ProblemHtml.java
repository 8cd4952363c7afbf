package vn.lhh.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import vn.lhh.kit.problem.ProblemView;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Problem page in HTML for browsers, used when the web service cannot draw one.
 */
final class ProblemHtml {

	private final String frame;

	ProblemHtml() {
		try {
			this.frame = new ClassPathResource("problem.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static boolean wanted(HttpServletRequest request) {
		String accept = request.getHeader("Accept");
		return accept != null && accept.startsWith("text/html") && !request.getRequestURI().startsWith("/api/");
	}

	byte[] draw(ProblemView problem) {
		return this.frame.replace("{title}", HtmlUtils.htmlEscape(problem.title(), "UTF-8"))
			.replace("{detail}", HtmlUtils.htmlEscape(problem.detail(), "UTF-8"))
			.replace("{trace}", problem.traceId())
			.getBytes(StandardCharsets.UTF_8);
	}

}
