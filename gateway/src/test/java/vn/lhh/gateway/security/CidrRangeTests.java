package vn.lhh.gateway.security;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CidrRangeTests {

	@ParameterizedTest
	@CsvSource({ "10.0.0.0/8,10.1.2.3,true", "10.0.0.0/8,11.0.0.1,false", "192.0.2.7,192.0.2.7,true",
			"192.0.2.7,192.0.2.8,false", "2001:db8::/32,2001:db8:1::5,true", "2001:db8::/32,2001:db9::1,false",
			"0.0.0.0/0,203.0.113.5,true", "0.0.0.0/0,2001:db8::1,false" })
	void anAddressLiesInItsNetworkOnly(String network, String address, boolean inside) throws Exception {
		assertThat(CidrRange.parse(network).contains(InetAddress.getByName(address))).isEqualTo(inside);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "evil.example", "1.2.3", "999.1.1.1", "", "unknown", "_x", "1.2.3.4.5",
			"256.1.1.1", "1.2.3.4.", "%1" })
	void namesAreNoAddresses(String text) {
		assertThat(CidrRange.address(text)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.9:4711,203.0.113.9", "[2001:db8::1]:443,2001:db8:0:0:0:0:0:1",
			"' 203.0.113.9 ',203.0.113.9", "fe80::7%1,fe80:0:0:0:0:0:0:7%1" })
	void portsAndBracketsAreTakenOff(String text, String address) {
		assertThat(CidrRange.address(text)).extracting(InetAddress::getHostAddress).isEqualTo(address);
	}

	@Test
	void whatIsNoNetworkStopsTheStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> CidrRange.parse("proxy/8"));
	}

}
