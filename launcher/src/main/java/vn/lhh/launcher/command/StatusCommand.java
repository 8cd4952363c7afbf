package vn.lhh.launcher.command;

import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Prints process states of the site ({@code status}).
 */
public record StatusCommand(Console console, LaunchContext place) implements PortalCommand {

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of("--json"), Set.of("--data"));
		arguments.noWords();
		SiteStatus status = SiteStatus.of(this.place.data(arguments));
		if (arguments.has("--json")) {
			this.console.say(status.json());
		}
		else {
			status.rows().forEach(this.console::say);
			this.console.say(status.isRunning() ? "The site answers at " + status.url() : "The site does not run.");
		}
		return status.isRunning() ? OK : NOT_RUNNING;
	}

}
