package vn.lhh.qa.question.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.qa.QaProperties;

/**
 * Counts each client's calls per window of time, in memory only and for a limited number
 * of clients. A client is an IPv4 address or the first half (64 bits) of an IPv6 address.
 */
class ClientRateLimiter {

	private static final int IPV6_PREFIX = 8;

	private static final int IPV4_LENGTH = 4;

	private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

	private final QaProperties.Limit limit;

	private final Clock clock;

	private final Map<String, Window> windows;

	ClientRateLimiter(QaProperties.Limit limit, int maxClients, Clock clock) {
		this.limit = limit;
		this.clock = clock;
		this.windows = new LinkedHashMap<>() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
				return size() > maxClients;
			}

		};
	}

	void count(String address) {
		if (!isWithin(prefix(address))) {
			throw new Problem(ProblemKind.TOO_MANY, "too-many");
		}
	}

	synchronized int clients() {
		return this.windows.size();
	}

	private synchronized boolean isWithin(String client) {
		Instant now = this.clock.instant();
		Window known = this.windows.get(client);
		if (known == null || !now.isBefore(known.end())) {
			this.windows.remove(client);
			this.windows.put(client, new Window(now.plus(this.limit.window()), 1));
			return true;
		}
		this.windows.put(client, known.again());
		return known.calls() < this.limit.calls();
	}

	static String prefix(String address) {
		if (!LITERAL.matcher(address).matches()) {
			return "unknown";
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex((bytes.length == IPV4_LENGTH) ? bytes : Arrays.copyOf(bytes, IPV6_PREFIX));
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

	private record Window(Instant end, int calls) {

		Window again() {
			return new Window(this.end, this.calls + 1);
		}

	}

}
