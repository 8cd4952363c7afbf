package vn.lhh.web.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * A page as it is sent, with the tag of its content.
 */
record Drawn(byte[] bytes, String etag) {

	static Drawn of(String page) {
		byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
		return new Drawn(bytes, "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"");
	}

	/**
	 * The page has its tag already, so that the filter that gives answers theirs need not
	 * gather it once more.
	 */
	void send(HttpServletRequest request, HttpServletResponse response, Locale language) throws IOException {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		response.setLocale(language);
		response.setContentType("text/html;charset=UTF-8");
		if (!new ServletWebRequest(request, response).checkNotModified(this.etag)) {
			response.setContentLength(this.bytes.length);
			response.getOutputStream().write(this.bytes);
		}
	}

}
