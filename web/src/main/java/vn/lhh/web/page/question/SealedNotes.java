package vn.lhh.web.page.question;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.lhh.kit.hash.Sha256;
import vn.lhh.web.WebProperties;

/**
 * Encrypts confidential notes that pass to the next page in its address, without cookie
 * or session. A note reveals nothing in a log or a history, and expires after
 * {@link #LIFETIME}.
 */
@Component
class SealedNotes {

	static final Duration LIFETIME = Duration.ofMinutes(30);

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int IV = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec key;

	private final Clock clock;

	SealedNotes(WebProperties properties, Clock clock) {
		this.key = new SecretKeySpec(keyOf(properties.noteSecret()), "AES");
		this.clock = clock;
	}

	private byte[] keyOf(@Nullable String secret) {
		if (secret == null || secret.isBlank()) {
			byte[] own = new byte[32];
			this.random.nextBytes(own);
			return own;
		}
		return Sha256.of(secret);
	}

	/** Seals a text for this page only. */
	String seal(String page, String text) {
		byte[] plain = text.getBytes(StandardCharsets.UTF_8);
		long end = this.clock.instant().plus(LIFETIME).getEpochSecond();
		byte[] iv = new byte[IV];
		this.random.nextBytes(iv);
		byte[] closed = work(Cipher.ENCRYPT_MODE, page, iv,
				ByteBuffer.allocate(Long.BYTES + plain.length).putLong(end).put(plain).array())
			.orElseThrow();
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ByteBuffer.allocate(IV + closed.length).put(iv).put(closed).array());
	}

	/**
	 * Opens a note.
	 * @return the text; empty for a note that is invalid, made for another page, or
	 * expired
	 */
	Optional<String> open(String page, @Nullable String note) {
		return bytes(note).filter((bytes) -> bytes.length > IV).flatMap((bytes) -> {
			byte[] iv = Arrays.copyOf(bytes, IV);
			return work(Cipher.DECRYPT_MODE, page, iv, Arrays.copyOfRange(bytes, IV, bytes.length));
		}).flatMap(this::current);
	}

	private Optional<String> current(byte[] plain) {
		ByteBuffer opened = ByteBuffer.wrap(plain);
		return (opened.getLong() > this.clock.instant().getEpochSecond())
				? Optional.of(StandardCharsets.UTF_8.decode(opened).toString()) : Optional.empty();
	}

	private static Optional<byte[]> bytes(@Nullable String note) {
		try {
			return Optional.ofNullable(note).map(Base64.getUrlDecoder()::decode);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private Optional<byte[]> work(int mode, String page, byte[] iv, byte[] bytes) {
		try {
			Cipher cipher = Cipher.getInstance(CIPHER);
			cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, iv));
			cipher.updateAAD(page.getBytes(StandardCharsets.UTF_8));
			return Optional.of(cipher.doFinal(bytes));
		}
		catch (GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

}
