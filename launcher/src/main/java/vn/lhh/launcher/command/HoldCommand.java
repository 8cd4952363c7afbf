package vn.lhh.launcher.command;

import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Holds a killed service down for a fault test ({@code hold}), or lets it start again
 * ({@code release}).
 */
public record HoldCommand(Console console, LaunchContext place, boolean hold) implements PortalCommand {

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of(), Set.of("--data"));
		String name = arguments.onlyWord("service");
		SiteStatus status = SiteStatus.of(this.place.data(arguments));
		this.console.say(
				this.hold ? "%s stays down once it has ended, until: ./portal release %1$s".formatted(status.hold(name))
						: "%s is kept running again".formatted(status.release(name)));
		return OK;
	}

}
