package vn.lhh.launcher.signin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PkceTests {

	@Test
	void theChallengeIsTheOneOfRfc7636AppendixB() {
		assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
			.isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
	}

	@Test
	void everySignInHasASecretOfItsOwn() {
		assertThat(Pkce.random()).isNotEqualTo(Pkce.random());
		assertThat(Pkce.random().verifier()).matches("[A-Za-z0-9_-]{43,128}");
	}

}
