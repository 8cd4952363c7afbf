package vn.lhh.kit.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import vn.lhh.kit.hash.Sha256;

/**
 * SHA-256 digest over several values; each is preceded by its length or is itself a
 * digest, so that no two lists of values give the same input.
 */
final class Digest {

	private final MessageDigest sha256 = Sha256.begin();

	Digest add(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		this.sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		this.sha256.update(bytes);
		return this;
	}

	Digest add(InputStream content) throws IOException {
		MessageDigest own = Sha256.begin();
		byte[] chunk = new byte[8192];
		try (InputStream open = content) {
			for (int read = open.read(chunk); read >= 0; read = open.read(chunk)) {
				own.update(chunk, 0, read);
			}
		}
		this.sha256.update(own.digest());
		return this;
	}

	byte[] bytes() {
		return this.sha256.digest();
	}

	String hex() {
		return HexFormat.of().formatHex(bytes());
	}

}
