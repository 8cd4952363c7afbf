package vn.lhh.gateway.backend;

import java.time.Duration;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.Timeout;

final class HttpClientConfig {

	private static final int LONGEST_LINE = 60 * 1024;

	private static final int MOST_HEADERS = 200;

	private HttpClientConfig() {
	}

	static PoolingHttpClientConnectionManager manager(BackendProperties properties, Duration unchecked) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(heads())
				// Reads a service's refusal during an upload at once, instead of writing
				// until the service closes the connection.
				.responseOutOfOrderStrategy(new MonitoringResponseOutOfOrderStrategy())
				.build())
			.setTlsSocketStrategy(new LazyTls(DefaultClientTlsStrategy::createSystemDefault))
			.setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
			.setMaxConnPerRoute(properties.connections())
			.setDefaultConnectionConfig(connection(properties, unchecked))
			.build();
	}

	private static Http1Config heads() {
		return Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
	}

	private static ConnectionConfig connection(BackendProperties properties, Duration unchecked) {
		return ConnectionConfig.custom()
			.setConnectTimeout(timeout(properties.connectTimeout()))
			.setSocketTimeout(timeout(properties.bodyIdle()))
			.setValidateAfterInactivity(timeout(unchecked))
			.build();
	}

	static RequestConfig requests(BackendProperties properties) {
		return RequestConfig.custom()
			.setConnectionRequestTimeout(timeout(properties.connectTimeout()))
			.setResponseTimeout(timeout(properties.bodyIdle()))
			.setAuthenticationEnabled(false)
			.setExpectContinueEnabled(false)
			.setRedirectsEnabled(false)
			.build();
	}

	static Timeout timeout(Duration duration) {
		return Timeout.of(duration);
	}

}
