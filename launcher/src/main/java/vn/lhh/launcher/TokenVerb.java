package vn.lhh.launcher;

import java.net.URI;
import java.util.List;
import java.util.Set;

import vn.lhh.launcher.account.DemoUsers;
import vn.lhh.launcher.account.SignIn;
import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.SiteStatus;

/**
 * {@code token}: an access token of a demo user, alone on the last line.
 */
record TokenVerb(Console console, Place place) implements Verb {

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of(), Set.of("--data"));
		String user = arguments.onlyWord("user");
		DataFolder data = this.place.data(arguments);
		URI portal = URI.create(SiteStatus.of(data).url());
		String password = DemoUsers.in(data.root()).password(user);
		this.console.say(new SignIn(portal).token(user, password));
		return OK;
	}

}
