package vn.lhh.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.signin.OperatorLine;
import vn.lhh.launcher.signin.OwnPassword;
import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Manages accounts of the running site ({@code account}): adds, resets, disables, enables
 * and lists them, and changes a password. Read access to the data folder authorizes all
 * of it but the password change.
 */
public record AccountCommand(Console console, LaunchContext place, PasswordSource passwords) implements PortalCommand {

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of(),
				Set.of("--data", "--name", "--roles", "--password-file", "--new-password-file"));
		DataFolder data = this.place.data(arguments);
		if (arguments.words().isEmpty()) {
			throw new UserErrorException("Say what to do: account add, reset, disable, enable, password or list.");
		}
		if (arguments.words().getFirst().equals("password")) {
			return choose(arguments, SiteStatus.of(data));
		}
		OperatorLine line = new OperatorLine(data.root(), SiteStatus.of(data).at("identity"));
		line.say(words(arguments)).forEach(this.console::say);
		return OK;
	}

	private static List<String> words(Arguments arguments) {
		List<String> words = new ArrayList<>(arguments.words());
		Map.of("--name", arguments.option("--name", ""), "--roles", arguments.option("--roles", ""))
			.forEach((option, value) -> {
				if (!value.isEmpty()) {
					words.addAll(List.of(option, value));
				}
			});
		return words;
	}

	private int choose(Arguments arguments, SiteStatus site) {
		if (arguments.words().size() != 2) {
			throw new UserErrorException("Name exactly one user: account password NAME.");
		}
		String user = arguments.words().getLast();
		String now = this.passwords.password(arguments.option("--password-file", ""), "Password of " + user);
		String chosen = this.passwords.password(arguments.option("--new-password-file", ""),
				"New password, 12 characters or more");
		new OwnPassword(site.door()).change(user, now, chosen);
		this.console.say("The password of %s is changed.".formatted(user));
		return OK;
	}

}
