package vn.lhh.kit.publishing.preview;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * HMAC signer of preview links, which show a draft without signing in until they expire.
 * The random key is stored in the service's own database, so every replica shares it and
 * it survives a restart.
 */
public class PreviewLinks {

	private static final String SECRETS = "secrets";

	private static final String ID = "preview";

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 32;

	private final MongoOperations mongo;

	private final Clock clock;

	private final Duration lifetime;

	private volatile @Nullable SecretKeySpec key;

	/**
	 * Creates the signer of one service.
	 * @param mongo stores the key
	 * @param settings how long a link works
	 */
	public PreviewLinks(MongoOperations mongo, Clock clock, PreviewProperties settings) {
		this.mongo = mongo;
		this.clock = clock;
		this.lifetime = settings.lifetime();
	}

	/**
	 * Signs a preview link.
	 * @param type the publication's collection
	 * @param id the publication's id
	 */
	public Preview of(String type, String id) {
		Instant end = Instant.ofEpochSecond(this.clock.instant().plus(this.lifetime).getEpochSecond());
		byte[] said = (type + "|" + id + "|" + end.getEpochSecond()).getBytes(StandardCharsets.UTF_8);
		byte[] signature = sign(said);
		byte[] token = Arrays.copyOf(signature, BYTES + said.length);
		System.arraycopy(said, 0, token, BYTES, said.length);
		return new Preview(Base64.getUrlEncoder().withoutPadding().encodeToString(token), end);
	}

	/**
	 * Returns the id of the previewed publication.
	 * @return empty where the token is not ours, is of another type, or has expired
	 */
	public Optional<String> idOf(String type, String token) {
		return decoded(token).filter((bytes) -> bytes.length > BYTES)
			.map((bytes) -> verified(bytes).split("\\|"))
			.filter((said) -> said.length == 3 && said[0].equals(type))
			.filter((said) -> this.clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(said[2]))))
			.map((said) -> said[1]);
	}

	private String verified(byte[] token) {
		byte[] said = Arrays.copyOfRange(token, BYTES, token.length);
		boolean ours = MessageDigest.isEqual(Arrays.copyOf(token, BYTES), sign(said));
		return ours ? new String(said, StandardCharsets.UTF_8) : "";
	}

	private static Optional<byte[]> decoded(String token) {
		try {
			return Optional.of(Base64.getUrlDecoder().decode(token));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private byte[] sign(byte[] said) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key());
			return mac.doFinal(said);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("no " + ALGORITHM, ex);
		}
	}

	private SecretKeySpec key() {
		SecretKeySpec known = this.key;
		if (known == null) {
			known = new SecretKeySpec(Base64.getDecoder().decode(secret()), ALGORITHM);
			this.key = known;
		}
		return known;
	}

	private String secret() {
		return stored().orElseGet(() -> {
			byte[] fresh = new byte[BYTES];
			new SecureRandom().nextBytes(fresh);
			try {
				this.mongo.insert(new Document("_id", ID).append("key", Base64.getEncoder().encodeToString(fresh)),
						SECRETS);
			}
			catch (DuplicateKeyException ex) {
				return Objects.requireNonNull(stored().orElseThrow());
			}
			return Base64.getEncoder().encodeToString(fresh);
		});
	}

	private Optional<String> stored() {
		return Optional.ofNullable(this.mongo.findById(ID, Document.class, SECRETS))
			.map((document) -> document.getString("key"));
	}

	/**
	 * Signed token with its expiry.
	 */
	public record Preview(String token, Instant end) {
	}

}
