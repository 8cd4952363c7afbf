package vn.lhh.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives public JSON a strong ETag and answers 304 to whoever has it; leaves files and
 * administration alone, which carry validators of their own.
 */
public class EtagFilter extends ShallowEtagHeaderFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
		return !reading || !path.startsWith("/api/") || path.contains("/admin/") || path.contains("/media/")
				|| path.contains("/files/");
	}

	@Override
	protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int status,
			java.io.InputStream body) {
		String caching = response.getHeader("Cache-Control");
		return status >= 200 && status < 300 && (caching == null || !caching.contains("no-store"));
	}

}
