package vn.lhh.gateway.security;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Internal Tomcat connector, a second port for the site's own processes only: its
 * responses keep their cache keys, and its requests' forwarding headers are trusted.
 */
@Component
public class InternalConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final int HEADERS = 64 * 1024;

	private final Connector connector;

	private final String address;

	private volatile int bound;

	InternalConnector(SecurityProperties properties) {
		this.connector = connector(properties);
		this.address = properties.internalAddress();
	}

	private static Connector connector(SecurityProperties properties) {
		Connector connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
		connector.setPort(properties.internalPort());
		connector.setProperty("address", properties.internalAddress());
		connector.setURIEncoding("UTF-8");
		if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
			protocol.setExecutor(new VirtualThreadExecutor("internal-"));
		}
		if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
			http.setMaxKeepAliveRequests(-1);
			http.setMaxHttpRequestHeaderSize(HEADERS);
			http.setMaxHttpResponseHeaderSize(HEADERS);
		}
		return connector;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addAdditionalConnectors(this.connector);
	}

	/** The port that it is bound to. */
	public int port() {
		int known = this.bound;
		return (known > 0) ? known : ask();
	}

	private int ask() {
		int now = this.connector.getLocalPort();
		this.bound = now;
		return now;
	}

	/** Base URL at which the gateway can call itself. */
	public String url() {
		return "http://" + ("0.0.0.0".equals(this.address) ? "127.0.0.1" : this.address) + ":" + port();
	}

	/** Whether the request came through this connector. */
	public boolean received(HttpServletRequest request) {
		return request.getLocalPort() == port();
	}

}
