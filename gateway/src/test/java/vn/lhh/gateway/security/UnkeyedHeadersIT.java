package vn.lhh.gateway.security;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class UnkeyedHeadersIT {

	private static final List<String> HEADERS = List.of("X-Forwarded-Host", "X-Forwarded-Server", "X-Forwarded-Scheme",
			"X-Forwarded-Prefix", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-For", "Forwarded", "X-Real-IP",
			"X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

	private final GatewayTestClient gatewayTestClient;

	UnkeyedHeadersIT(@LocalServerPort int port) {
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
	}

	private HttpResponse<byte[]> spoofed(String path, String... more) {
		List<String> headers = new ArrayList<>(List.of(more));
		HEADERS.forEach((name) -> headers.addAll(List.of(name, "evil.example")));
		return this.gatewayTestClient.get(path, headers.toArray(String[]::new));
	}

	@ParameterizedTest
	@CsvSource({ "WEB,/quan-tri", "WEB,/tin-tuc", "WEB,/", "IDENTITY,/login", "IDENTITY,/oauth2/authorize",
			"IDENTITY,/.well-known/openid-configuration", "NEWS,/api/news/admin/articles", "QA,/api/qa/questions",
			"STATS,/api/stats/visits" })
	void noServiceHearsWhatAReaderSaysOfTheAddressHeAskedFor(Backend backend, String path) {
		Backends.of(backend).json(path, "{}", "Cache-Control", "public, s-maxage=60");
		for (String[] more : new String[][] { {}, { "Authorization", "Bearer x" } }) {
			assertThat(spoofed(path, more).statusCode()).isEqualTo(200);
		}
		List<Asked> asked = Backends.of(backend).asked();
		assertThat(asked).hasSize(2).allSatisfy((each) -> {
			assertThat(each.headers().values().toString()).doesNotContain("evil");
			assertThat(each.header("X-Forwarded-Host")).matches("(127\\.0\\.0\\.1|localhost):\\d+");
		});
	}

}
