package vn.lhh.web.page;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.hash.Sha256;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * A page that is drawn already: sends its bytes with their tag, or 304 if the reader has
 * the same.
 */
class HtmlView implements View {

	private static final int TAG_BYTES = 16;

	private final Utf8ByteOutput html;

	HtmlView(Utf8ByteOutput html) {
		this.html = html;
	}

	@Override
	public String getContentType() {
		return "text/html;charset=UTF-8";
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		HttpServletResponse direct = direct(request, response);
		direct.setContentType(getContentType());
		if (!isCacheable(request, direct) || !new ServletWebRequest(request, direct).checkNotModified(etag())) {
			direct.setContentLength(this.html.getContentLength());
			this.html.writeTo(direct.getOutputStream());
		}
	}

	private String etag() throws IOException {
		MessageDigest digest = Sha256.begin();
		this.html.writeTo(digest::update);
		return "\"" + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + "\"";
	}

	private static boolean isCacheable(HttpServletRequest request, HttpServletResponse response) {
		String cacheControl = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return request.getMethod().equals("GET") && response.getStatus() == HttpStatus.OK.value()
				&& (cacheControl == null || !cacheControl.contains("no-store"));
	}

	/**
	 * The response behind the filter that gathers other answers to give them their tag.
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
