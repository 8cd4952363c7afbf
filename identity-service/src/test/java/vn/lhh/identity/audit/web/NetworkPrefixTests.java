package vn.lhh.identity.audit.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkPrefixTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.77,203.0.113.0/24", "2001:db8:1:2:3:4:5:6,2001:db8:1:0:0:0:0:0/48",
			"::ffff:203.0.113.77,203.0.113.0/24" })
	void anAddressIsShortenedToItsNetwork(String address, String network) {
		assertThat(NetworkPrefix.of(address)).isEqualTo(network);
	}

	@Test
	void aNameIsNeverLookedUp() {
		assertThat(NetworkPrefix.of("host.example")).isNull();
	}

}
