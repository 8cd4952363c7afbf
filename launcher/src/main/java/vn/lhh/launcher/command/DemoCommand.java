package vn.lhh.launcher.command;

import java.net.URI;
import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.demo.AdminApi;
import vn.lhh.launcher.demo.BulkContent;
import vn.lhh.launcher.signin.DemoUsers;
import vn.lhh.launcher.signin.OAuthSignIn;
import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Publishes bulk demo content ({@code demo}) through the real admin API.
 */
public record DemoCommand(Console console, LaunchContext place) implements PortalCommand {

	private static final int MOST = 1_000_000;

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of(), Set.of("--articles", "--documents", "--data"));
		arguments.noWords();
		int articles = arguments.number("--articles", 0, 0, MOST);
		int documents = arguments.number("--documents", 0, 0, MOST);
		if (articles + documents == 0) {
			throw new UserErrorException("Say how many: ./portal demo --articles N --documents N.");
		}
		BulkContent content = new BulkContent(api(this.place.data(arguments)), this.console);
		content.articles(articles);
		content.documents(documents);
		return OK;
	}

	private static AdminApi api(DataFolder data) {
		URI portal = SiteStatus.of(data).door();
		DemoUsers users = DemoUsers.in(data.root());
		return new AdminApi(portal, (user) -> new OAuthSignIn(portal).token(user, users.password(user)));
	}

}
