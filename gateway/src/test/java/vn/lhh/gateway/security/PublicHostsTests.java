package vn.lhh.gateway.security;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicHostsTests {

	private final PublicHosts publicHosts = new PublicHosts(new SecurityProperties(URI.create("https://lhh.example"),
			List.of(), List.of("lhh.intern"), "127.0.0.1", 8090));

	@ParameterizedTest
	@ValueSource(strings = { "lhh.example", "LHH.example:443", "localhost:8080", "127.0.0.1:9090", "[::1]:8080",
			"lhh.intern", "192.0.2.7:8080" })
	void ourOwnNamesStay(String host) {
		assertThat(this.publicHosts.known(host, "192.0.2.7")).isEqualTo(host);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "evil.example", "lhh.example.evil", "lhh.example@evil", "lhh.example:80:80", "", " ",
			"lhh.example/evil", "192.0.2.8", "evil.example:443", "lhh.example\u0000" })
	void othersAreTakenForThePublicAddress(@Nullable String host) {
		assertThat(this.publicHosts.known(host, "192.0.2.7")).isEqualTo("lhh.example");
	}

}
