package vn.lhh.launcher.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.signin.DemoUsers;
import vn.lhh.launcher.signin.OAuthSignIn;
import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Prints an access token of an account ({@code token}), alone on the last line.
 */
public record TokenCommand(Console console, LaunchContext place, PasswordSource passwords) implements PortalCommand {

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of(), Set.of("--data", "--password-file"));
		String user = arguments.onlyWord("user");
		DataFolder data = this.place.data(arguments);
		SiteStatus site = SiteStatus.of(data);
		this.console.say(new OAuthSignIn(site.door()).token(user, password(user, data, arguments)));
		return OK;
	}

	private String password(String user, DataFolder data, Arguments arguments) {
		String file = arguments.option("--password-file", "");
		return (file.isEmpty() ? DemoUsers.ifAny(data.root()).find(user) : Optional.<String>empty())
			.orElseGet(() -> this.passwords.password(file, "Password of " + user));
	}

}
