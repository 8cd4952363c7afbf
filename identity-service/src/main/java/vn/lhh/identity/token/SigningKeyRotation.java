package vn.lhh.identity.token;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.crypto.SecretCipher;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Creates the JWT signing keys at first start and rotates them by age. It publishes a
 * successor for a while before it signs, and a predecessor for a while after, so that
 * verifiers can always fetch the key of a token.
 */
@Component
public class SigningKeyRotation implements JWKSource<SecurityContext> {

	private static final Logger logger = LoggerFactory.getLogger(SigningKeyRotation.class);

	private static final Duration FRESH = Duration.ofSeconds(30);

	private static final Comparator<SigningKey> BY_AGE = Comparator.comparing(SigningKey::signsFrom)
		.thenComparing(SigningKey::kid);

	private final SigningKeys store;

	private final IdentityProperties.Keys rules;

	private final SecretCipher cipher;

	private final Clock clock;

	private @Nullable Snapshot snapshot;

	SigningKeyRotation(SigningKeys store, IdentityProperties properties, SecretCipher cipher, Clock clock) {
		this.store = store;
		this.rules = properties.keys();
		this.cipher = cipher;
		this.clock = clock;
	}

	@Override
	public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
		return selector.select(new JWKSet(keys().stream().map(SigningKeyRotation::parse).toList()));
	}

	/**
	 * Returns the key that signs now.
	 * @param candidates keys that fit the algorithm
	 * @return the newest that may sign already
	 */
	public JWK signing(List<JWK> candidates) {
		Instant now = this.clock.instant();
		List<SigningKey> keys = keys();
		SigningKey key = keys.stream()
			.filter((it) -> !it.signsFrom().isAfter(now))
			.max(BY_AGE)
			.orElseGet(keys::getFirst);
		return candidates.stream()
			.filter((jwk) -> key.kid().equals(jwk.getKeyID()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no signing key " + key.kid()));
	}

	/**
	 * Creates the first key, or the next one, and deletes those that are no longer
	 * needed.
	 */
	@Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	public synchronized void turn() {
		encryptThoseOfEarlierBuilds();
		List<SigningKey> keys = stored();
		Instant now = this.clock.instant();
		if (keys.isEmpty()) {
			this.store.insert(encrypted(generate(now, now)));
		}
		else if (keys.getLast().createdAt().plus(this.rules.rotateAfter()).isBefore(now)) {
			this.store.insert(encrypted(generate(now, now.plus(this.rules.announceFor()))));
		}
		else {
			drop(keys, now);
		}
		this.snapshot = null;
	}

	private void drop(List<SigningKey> keys, Instant now) {
		for (int older = 0; older + 1 < keys.size(); older++) {
			if (keys.get(older + 1).signsFrom().plus(this.rules.keepFor()).isBefore(now)) {
				this.store.delete(keys.get(older));
				logger.info("dropped signing key {}", keys.get(older));
			}
		}
	}

	private synchronized List<SigningKey> keys() {
		Instant now = this.clock.instant();
		if (this.snapshot == null || this.snapshot.readAt().plus(FRESH).isBefore(now)) {
			if (stored().isEmpty()) {
				turn();
			}
			this.snapshot = new Snapshot(stored(), now);
		}
		return this.snapshot.keys();
	}

	private List<SigningKey> stored() {
		return this.store.findAll().stream().map(this::decrypted).sorted(BY_AGE).toList();
	}

	private void encryptThoseOfEarlierBuilds() {
		this.store.findAll()
			.stream()
			.filter((key) -> !SecretCipher.isEncrypted(key.jwk()))
			.forEach((key) -> this.store.save(encrypted(key)));
	}

	private SigningKey encrypted(SigningKey key) {
		return key.withJwk(this.cipher.encrypt(key.place(), key.jwk()));
	}

	private SigningKey decrypted(SigningKey key) {
		return SecretCipher.isEncrypted(key.jwk()) ? key.withJwk(this.cipher.decrypt(key.place(), key.jwk())) : key;
	}

	private static SigningKey generate(Instant createdAt, Instant signsFrom) {
		String kid = UUID.randomUUID().toString();
		try {
			JWK jwk = new RSAKeyGenerator(2048).keyID(kid)
				.keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.RS256)
				.generate();
			logger.info("made signing key {}, signing from {}", kid, signsFrom);
			return new SigningKey(kid, jwk.toJSONString(), createdAt, signsFrom);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static JWK parse(SigningKey key) {
		try {
			return JWK.parse(key.jwk());
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Snapshot(List<SigningKey> keys, Instant readAt) {

	}

}
