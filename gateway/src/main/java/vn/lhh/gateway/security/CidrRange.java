package vn.lhh.gateway.security;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A CIDR range of IP addresses.
 *
 * @param base first address
 * @param prefix number of leading bits that count
 */
public record CidrRange(InetAddress base, int prefix) {

	private static final Pattern IPV4 = Pattern
		.compile("%1$s(?:\\.%1$s){3}".formatted("(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"));

	private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}(?:%[0-9A-Za-z._-]{1,32})?");

	/** Parses {@code 10.0.0.0/8} or a single address. */
	public static CidrRange parse(String cidr) {
		int slash = cidr.indexOf('/');
		InetAddress base = address((slash < 0) ? cidr : cidr.substring(0, slash));
		if (base == null) {
			throw new IllegalArgumentException("Not a network: " + cidr);
		}
		int all = base.getAddress().length * 8;
		return new CidrRange(base, (slash < 0) ? all : Integer.parseInt(cidr.substring(slash + 1)));
	}

	/** Parses an address literal without asking a name server; null if it is none. */
	public static @Nullable InetAddress address(String literal) {
		String text = bare(literal.trim());
		Pattern form = (text.indexOf(':') >= 0) ? IPV6 : IPV4;
		if (!form.matcher(text).matches()) {
			return null;
		}
		try {
			return InetAddress.getByName(text);
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

	private static String bare(String text) {
		if (text.startsWith("[") && text.indexOf(']') > 0) {
			return text.substring(1, text.indexOf(']'));
		}
		boolean port = text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':') && text.indexOf('.') > 0;
		return port ? text.substring(0, text.indexOf(':')) : text;
	}

	/** Whether the address lies in this range. */
	public boolean contains(InetAddress address) {
		byte[] theirs = address.getAddress();
		byte[] ours = this.base.getAddress();
		int drop = ours.length * 8 - this.prefix;
		return theirs.length == ours.length
				&& new BigInteger(1, theirs).shiftRight(drop).equals(new BigInteger(1, ours).shiftRight(drop));
	}

}
