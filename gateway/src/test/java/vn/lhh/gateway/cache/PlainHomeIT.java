package vn.lhh.gateway.cache;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.GatewayTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class PlainHomeIT extends SharedEdgeTest {

	@Test
	void withoutTheServiceThatDrawsPagesTheHomePageIsPlainAndThere() {
		Backends.serveSamples();
		Awaitility.await().until(() -> read("/api/site/home").contains("582-qd-ubnd-2018"));
		this.web.kill();
		try {
			HttpResponse<byte[]> home = this.site.get("/", "Accept", "text/html");
			assertThat(home.statusCode()).isEqualTo(200);
			assertThat(GatewayTestClient.header(home, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
			assertThat(GatewayTestClient.header(home, "Content-Security-Policy")).contains("default-src 'self'");
			assertThat(GatewayTestClient.text(home))
				.contains("<html lang=\"vi\">", "Liên hiệp các Hội", "dạng rút gọn",
						"href=\"/van-ban/582-qd-ubnd-2018\"", "THÔNG BÁO")
				.doesNotContain("<script", "style=", "{");
			HttpResponse<byte[]> style = this.site.get("/_edge/plain.css");
			assertThat(GatewayTestClient.header(style, "Content-Type")).startsWith("text/css");
			assertThat(how(this.site.get("/"))).startsWith("lhh; hit");
		}
		finally {
			this.web.revive();
		}
		page("/", "đầy đủ", "Cache-Control", PUBLIC);
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(read("/")).isEqualTo("đầy đủ");
	}

	@Test
	void theLastHomePageOfTheServiceIsPreferredToThePlainOne() {
		page("/", "đầy đủ", "Cache-Control", PUBLIC);
		read("/");
		this.web.kill();
		try {
			this.clock.advance(Duration.ofMinutes(1));
			assertThat(read("/")).isEqualTo("đầy đủ");
		}
		finally {
			this.web.revive();
		}
	}

}
