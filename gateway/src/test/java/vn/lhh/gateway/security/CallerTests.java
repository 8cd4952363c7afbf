package vn.lhh.gateway.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallerTests {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, true, ''", "127.0.0.1, false, 127.0.0.1", "203.0.113.7, true, 203.0.113.7" })
	void onlyTheSitesOwnProcessesHaveNoShare(String address, boolean internal, String share)
			throws UnknownHostException {
		Caller caller = new Caller(InetAddress.getByName(address), "http", "localhost", 80, internal);
		assertThat(caller.shareKey()).isEqualTo(share);
	}

}
