package vn.lhh.stats.visit.counting;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.hash.Sha256;

/**
 * Represents a visit or view id in 128 bits: a UUID as it is, any other text as the first
 * half of its SHA-256 hash.
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
		ByteBuffer bits = ByteBuffer.wrap(Sha256.of(id));
		return new CompactId(bits.getLong(), bits.getLong());
	}

}
