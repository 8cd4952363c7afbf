package vn.lhh.identity;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import vn.lhh.testkit.ApiClient;

/**
 * Signs in the administrator of the demo accounts, because identity-service accepts only
 * its own tokens.
 */
final class DemoAdministrator {

	private @Nullable String token;

	ApiClient signedIn(ApiClient anyone) {
		if (this.token == null) {
			this.token = token(anyone);
		}
		return anyone.with("Authorization", "Bearer " + this.token);
	}

	private String token(ApiClient anyone) {
		String password = new SecretFile(Path.of(WithDemoAccounts.DATA, "demo-users.txt")).read().get("admin");
		return new Browser(anyone.address()).token("admin", password);
	}

}
