package vn.lhh.gateway.cache.compression;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.gateway.security.Caller;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PreconditionFilterTests {

	private final CompressionProperties properties = new CompressionProperties(DataSize.ofBytes(512),
			DataSize.ofMegabytes(1), 5, 6);

	private final CompressionFilter compression = new CompressionFilter(new Compressor(this.properties),
			this.properties);

	private static MockHttpServletRequest request(String method, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setAttribute(Caller.class.getName(),
				new Caller(InetAddress.getLoopbackAddress(), "http", "localhost", 80, false));
		return request;
	}

	private static List<String> seen(MockHttpServletRequest request, String header)
			throws ServletException, IOException {
		List<String> seen = new ArrayList<>();
		new PreconditionFilter().doFilter(request, new MockHttpServletResponse(),
				(passed, response) -> seen.addAll(Collections.list(((HttpServletRequest) passed).getHeaders(header))));
		return seen;
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "POST", "DELETE", "PATCH" })
	void changesNameTheTagsOfTheService(String method) throws ServletException, IOException {
		MockHttpServletRequest request = request(method, "/api/news/admin/articles/1");
		request.addHeader("If-Match", "\"0-gzip\"");
		request.addHeader("If-Match", "\"1-br\", W/\"2-gzip\"");
		request.addHeader("If-None-Match", "*");
		request.addHeader("If-Range", "\"0-gzip\"");
		assertThat(seen(request, "If-Match")).containsExactly("\"0\"", "\"1\", W/\"2\"");
		assertThat(seen(request, "If-None-Match")).containsExactly("*");
		assertThat(seen(request, "If-Range")).containsExactly("\"0-gzip\"");
	}

	@Test
	void whatIsEditedKeepsItsTagAndPagesHaveOnePerEncoding() throws ServletException, IOException {
		assertThat(tag("/api/news/admin/articles/1", "gzip")).isEqualTo("\"0\"");
		assertThat(tag("/api/identity/admin/accounts/1", "br")).isEqualTo("\"0\"");
		assertThat(tag("/trang", "gzip")).isEqualTo("\"0-gzip\"");
	}

	private String tag(String path, String encoding) throws ServletException, IOException {
		MockHttpServletRequest request = request("GET", path);
		request.addHeader("Accept-Encoding", encoding);
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain service = (asked, answer) -> {
			HttpServletResponse out = (HttpServletResponse) answer;
			out.setContentType("application/json");
			out.setHeader("ETag", "\"0\"");
			out.getOutputStream().write("{}".repeat(400).getBytes(StandardCharsets.UTF_8));
		};
		this.compression.doFilter(request, response, service);
		assertThat(response.getHeader("Content-Encoding")).isEqualTo(encoding);
		return String.valueOf(response.getHeader("ETag"));
	}

}
