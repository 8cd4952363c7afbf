package vn.lhh.gateway.security;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The client of a request, as far as its headers can be trusted.
 *
 * @param scheme {@code http} or {@code https}, as the client used it
 * @param host host (and port) that the client addressed
 * @param port port that the client addressed
 * @param internal whether the request came through the internal listener
 */
public record Caller(InetAddress ip, String scheme, String host, int port, boolean internal) {

	private static final String ATTRIBUTE = Caller.class.getName();

	/** The caller of this request. */
	public static Caller of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
			return caller;
		}
		throw new IllegalStateException("Request passed no CallerFilter");
	}

	void attachTo(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	/** The IP address as text. */
	public String address() {
		return this.ip.getHostAddress();
	}

	/** Whether the request came from this machine. */
	public boolean local() {
		return this.ip.isLoopbackAddress();
	}

	/**
	 * Key of the share of a service's permits that one client may hold, empty for the
	 * site's own processes, which have no client behind them unless they name one.
	 */
	public String shareKey() {
		return (this.internal && local()) ? "" : prefix();
	}

	/**
	 * Key for limits: one IPv4 address, or one IPv6 /64, the range that one customer
	 * gets.
	 */
	public String prefix() {
		return (this.ip instanceof Inet4Address) ? address()
				: HexFormat.of().formatHex(Arrays.copyOf(this.ip.getAddress(), 8));
	}

}
