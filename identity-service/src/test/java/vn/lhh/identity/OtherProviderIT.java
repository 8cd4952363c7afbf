package vn.lhh.identity;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests accounts of another OpenID Connect provider: a second identity-service on a site
 * of its own.
 */
class OtherProviderIT {

	private static final String AUDIT = "/api/identity/admin/audit";

	private static final String OTHER = "--portal.oidc.issuer=";

	private static Rig provider;

	private static Rig rig;

	@BeforeAll
	static void start() {
		provider = Rig.demo();
		provider.restart("--identity.portal-url=" + provider.address(), "--server.port=" + port(provider));
		rig = Rig.demo(OTHER + provider.address());
	}

	@AfterAll
	static void stop() {
		rig.close();
		provider.close();
	}

	private static String port(Rig rig) {
		return rig.address().substring(rig.address().lastIndexOf(':') + 1);
	}

	@Test
	void bothProvidersAccountsWorkByTheirRoles() {
		assertThat(read(rig, token(rig, "admin")).statusCode()).isEqualTo(200);
		assertThat(read(rig, token(provider, "admin")).statusCode()).isEqualTo(200);
		assertThat(read(rig, token(provider, "editor")).statusCode()).isEqualTo(403);
	}

	@Test
	void aForeignAccountHasNoAccountHere() {
		String token = "Bearer " + token(provider, "admin");
		assertThat(rig.browser().get("/api/identity/account", "Authorization", token).statusCode()).isEqualTo(403);
	}

	@Test
	void whatNobodyCanReadIsNoToken() {
		String encrypted = "eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIn0.YQ.YQ.YQ.YQ";
		assertThat(read(rig, encrypted).statusCode()).isEqualTo(401);
		assertThat(read(rig, "eyJhbGciOiJub25lIn0.e30.").statusCode()).isEqualTo(401);
	}

	@Test
	void aThirdProviderIsUnknown() {
		try (Rig third = Rig.demo()) {
			third.restart("--identity.portal-url=" + third.address(), "--server.port=" + port(third));
			assertThat(read(rig, token(third, "admin")).statusCode()).isEqualTo(401);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--portal.oidc.audience=another", "--portal.oidc.roles-claim=realm_access.roles" })
	void itsTokensMustBeMeantForThisSiteAndNameRolesWhereTheSettingSays(String setting) {
		try (Rig other = Rig.demo(OTHER + provider.address(), setting)) {
			assertThat(read(other, token(provider, "admin")).statusCode()).isIn(401, 403);
			assertThat(read(other, token(other, "admin")).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void whileItIsAwayItsTokensAreRefusedForNowAndOthersWork() {
		String address;
		String token;
		try (Rig gone = Rig.demo()) {
			address = gone.address();
			gone.restart("--identity.portal-url=" + address, "--server.port=" + port(gone));
			token = token(gone, "admin");
		}
		try (Rig other = Rig.demo(OTHER + address)) {
			HttpResponse<String> answer = read(other, token);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
			assertThat(answer.body()).contains("identity-away");
			assertThat(read(other, token(other, "admin")).statusCode()).isEqualTo(200);
		}
	}

	private static String token(Rig of, String user) {
		return of.browser().token(user, of.password(user));
	}

	private static HttpResponse<String> read(Rig at, String token) {
		return at.browser().get(AUDIT, "Authorization", "Bearer " + token);
	}

}
