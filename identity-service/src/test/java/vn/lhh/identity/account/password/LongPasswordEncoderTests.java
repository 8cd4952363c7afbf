package vn.lhh.identity.account.password;

import org.junit.jupiter.api.Test;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import static org.assertj.core.api.Assertions.assertThat;

class LongPasswordEncoderTests {

	private final LongPasswordEncoder encoder = new LongPasswordEncoder();

	@Test
	void hashesOfEarlierBuildsStillMatch() {
		String before = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode("ba con cá vàng 7");
		assertThat(this.encoder.matches("ba con cá vàng 7", before)).isTrue();
		assertThat(this.encoder.matches("ba con cá vàng 8", before)).isFalse();
		assertThat(this.encoder.upgradeEncoding(before)).isFalse();
	}

	@Test
	void shortPasswordsAreHashedAsBefore() {
		String hash = this.encoder.encode("x".repeat(72));
		assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("x".repeat(72), hash)).isTrue();
		assertThat(this.encoder.matches("x".repeat(73), hash)).isFalse();
		assertThat(this.encoder.matches("x".repeat(72) + "\0", hash)).isFalse();
	}

	@Test
	void everyCharacterOfALongPasswordCounts() {
		String hash = this.encoder.encode("x".repeat(128) + "a");
		assertThat(hash).startsWith("{bcrypt-sha384}$2");
		assertThat(this.encoder.matches("x".repeat(128) + "a", hash)).isTrue();
		assertThat(this.encoder.matches("x".repeat(128) + "b", hash)).isFalse();
		assertThat(this.encoder.matches("x".repeat(72), hash)).isFalse();
	}

	@Test
	void hashesOfAnUnknownKindMatchNothing() {
		assertThat(this.encoder.matches("secret", "{noop}secret")).isFalse();
		assertThat(this.encoder.matches("secret", "")).isFalse();
		assertThat(this.encoder.matches(null, null)).isFalse();
	}

}
