package vn.lhh.launcher.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.demo.AdminApi;
import vn.lhh.launcher.setup.Setup;
import vn.lhh.launcher.signin.DemoUsers;
import vn.lhh.launcher.signin.OAuthSignIn;
import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Applies a set-up file ({@code setup}), which holds the content a new site needs before
 * editors can publish.
 */
public record SetupCommand(Console console, LaunchContext place, PasswordSource passwords) implements PortalCommand {

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of("--check"),
				Set.of("--data", "--user", "--password-file", "--url"));
		Path file = Path.of(arguments.onlyWord("file"));
		Setup.check(file);
		if (arguments.has("--check")) {
			this.console.say("%s can be applied.".formatted(file));
			return OK;
		}
		DataFolder data = this.place.data(arguments);
		URI site = site(arguments, data);
		String user = arguments.option("--user", "admin");
		String password = password(user, arguments, data);
		AdminApi api = new AdminApi(site, (name) -> new OAuthSignIn(site).token(name, password));
		new Setup(api, user, data.setup(), this.console::say, arguments.has("--url")).apply(file);
		return OK;
	}

	private static URI site(Arguments arguments, DataFolder data) {
		String url = arguments.option("--url", "");
		if (url.isEmpty()) {
			return SiteStatus.of(data).door();
		}
		if (!url.matches("https?://[^/]+/?")) {
			throw new UserErrorException("--url must be an address like http://localhost:8080, not %s.".formatted(url));
		}
		return URI.create(url);
	}

	private String password(String user, Arguments arguments, DataFolder data) {
		String file = arguments.option("--password-file", "");
		if (file.isEmpty() && arguments.option("--url", "").isEmpty()) {
			return DemoUsers.ifAny(data.root())
				.find(user)
				.orElseGet(() -> this.passwords.password(file, "Password of " + user));
		}
		return this.passwords.password(file, "Password of " + user);
	}

}
