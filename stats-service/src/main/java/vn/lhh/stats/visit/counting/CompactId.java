package vn.lhh.stats.visit.counting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The id of a visit or of a view in 128 bits: a UUID is itself, any other text is stood
 * for by the first half of its SHA-256.
 */
public record CompactId(long high, long low) {

	public static final int BYTES = 16;

	private static final int UUID_LENGTH = 36;

	public static CompactId of(String id) {
		UUID uuid = uuid(id);
		return (uuid != null) ? new CompactId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits())
				: digest(id);
	}

	private static @Nullable UUID uuid(String id) {
		try {
			UUID uuid = (id.length() == UUID_LENGTH) ? UUID.fromString(id) : null;
			boolean usual = uuid != null && uuid.version() > 0 && uuid.toString().equals(id);
			return usual ? uuid : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static CompactId digest(String id) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
			ByteBuffer bits = ByteBuffer.wrap(hash);
			return new CompactId(bits.getLong(), bits.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
