package vn.lhh.web.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * A page as it is sent, with the tag of its content.
 */
record Drawn(byte[] bytes, String etag) {

	static Drawn of(String page) {
		byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
		return new Drawn(bytes, "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"");
	}

	void send(HttpServletRequest request, HttpServletResponse response, Locale language) throws IOException {
		response.setLocale(language);
		response.setContentType("text/html;charset=UTF-8");
		HttpServletResponse direct = direct(request, response);
		if (!new ServletWebRequest(request, direct).checkNotModified(this.etag)) {
			direct.setContentLength(this.bytes.length);
			direct.getOutputStream().write(this.bytes);
		}
	}

	/**
	 * The page has its tag already, so that the filter that gives answers theirs need not
	 * gather it once more.
	 */
	private static HttpServletResponse direct(HttpServletRequest request, HttpServletResponse response) {
		ContentCachingResponseWrapper gathering = WebUtils.getNativeResponse(response,
				ContentCachingResponseWrapper.class);
		if (gathering == null) {
			return response;
		}
		ShallowEtagHeaderFilter.disableContentCaching(request);
		return (HttpServletResponse) gathering.getResponse();
	}

}
