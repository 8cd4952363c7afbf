package vn.lhh.web.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadableRequestsTests extends WebTest {

	@LocalServerPort
	private int ownPort;

	@ParameterizedTest
	@ValueSource(strings = { "/?=x", "/tin-tuc/a?trang=%ff", "/van-ban?a=1&=x", "/khong-co?%ff=1", "/rss.xml?x=%e1%bb",
			"/sitemap.xml?q=%00", "/thong-ke?ngay=7&x=%c3%28" })
	void aQueryThatCanNotBeReadIsTheReadersMistakeEverywhere(String address) {
		Answer page = get(address);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.header("Content-Security-Policy")).isNotEmpty();
		assertThat(page.html().select("h1").text()).isEqualTo("Yêu cầu không hợp lệ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/hoi-dap/tra-cuu", "/hoi-dap/gui-cau-hoi" })
	void aFormThatCanNotBeReadIsTheReadersMistake(String address) {
		for (String form : new String[] { "code=%ff&a", "=x&a", "subject=%e1%bb&a" }) {
			assertThat(post(address, Map.of(form, "1"), "Origin", ORIGIN).status()).as(form).isEqualTo(400);
		}
		assertThat(get(address + "?a=1", "Content-Type", "multipart/form-data").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /%ZZ HTTP/1.1", "GET /van-ban/a%2fb HTTP/1.1", "GET / HTTP/3.0",
			"CONNECT a:80 HTTP/1.1", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip" })
	void whatTomcatItselfRefusesIsAVietnamesePageWithHeaders(String head) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.ownPort)) {
			socket.getOutputStream()
				.write((head + "\r\nHost: a\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400")
				.contains("lang=\"vi\"", "Yêu cầu không hợp lệ", "Content-Security-Policy:", "X-Frame-Options: DENY")
				.doesNotContain("HTTP Status");
		}
	}

}
