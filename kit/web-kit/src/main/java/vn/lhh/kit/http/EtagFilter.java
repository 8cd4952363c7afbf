package vn.lhh.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * ETag filter that gives public JSON a strong ETag and answers 304; it skips files and
 * the admin API, which set their own validators.
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
