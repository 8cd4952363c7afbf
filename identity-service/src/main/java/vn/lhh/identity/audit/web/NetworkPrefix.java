package vn.lhh.identity.audit.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Shortens an IP address to its network prefix (/24, or /48 for IPv6): enough to see that
 * an attempt came from elsewhere, too little to identify a person.
 */
final class NetworkPrefix {

	private static final int V4_BYTES = 3;

	private static final int V6_BYTES = 6;

	private NetworkPrefix() {
	}

	static @Nullable String of(String address) {
		if (!address.matches("[0-9a-fA-F:.%]+")) {
			return null;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			int kept = (bytes.length == 4) ? V4_BYTES : V6_BYTES;
			Arrays.fill(bytes, kept, bytes.length, (byte) 0);
			return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

}
