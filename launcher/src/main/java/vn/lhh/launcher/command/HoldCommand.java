package vn.lhh.launcher.command;

import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.site.SiteStatus;

/**
 * {@code hold} and {@code release}: keep a killed service down for a fault test, and let
 * it come back.
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
