package vn.lhh.identity;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import vn.lhh.testkit.Api;

/**
 * Signs the administrator of the demo accounts in, as identity-service takes no tokens
 * but its own.
 */
final class DemoAdministrator {

	private @Nullable String token;

	Api signedIn(Api anyone) {
		if (this.token == null) {
			this.token = token(anyone);
		}
		return anyone.with("Authorization", "Bearer " + this.token);
	}

	private String token(Api anyone) {
		String password = new SecretFile(Path.of(WithDemoAccounts.DATA, "demo-users.txt")).read().get("admin");
		return new Browser(anyone.address()).token("admin", password);
	}

}
