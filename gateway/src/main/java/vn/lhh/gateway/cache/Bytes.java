package vn.lhh.gateway.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A body in the forms it travels in; each is made once, when it is first asked for.
 */
final class Bytes {

	private final byte[] plain;

	private final @Nullable Compressor compressor;

	private final Map<Encoding, byte[]> forms = new ConcurrentHashMap<>(4);

	Bytes(byte[] plain, @Nullable Compressor compressor) {
		this.plain = plain;
		this.compressor = compressor;
	}

	boolean compresses() {
		return this.compressor != null;
	}

	int length() {
		return this.plain.length;
	}

	boolean same(byte[] body, boolean compressed) {
		return compressed == compresses() && Arrays.equals(this.plain, body);
	}

	byte[] in(Encoding encoding) {
		Compressor by = this.compressor;
		if (by == null || encoding == Encoding.IDENTITY) {
			return this.plain;
		}
		return this.forms.computeIfAbsent(encoding, (form) -> compressed(by, form));
	}

	private byte[] compressed(Compressor by, Encoding encoding) {
		try {
			return by.compress(this.plain, encoding);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
