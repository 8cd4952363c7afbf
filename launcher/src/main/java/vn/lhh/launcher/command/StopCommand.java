package vn.lhh.launcher.command;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.site.SiteStatus;

/**
 * Stops the running site of a data folder ({@code stop}); its processes end in order.
 */
public record StopCommand(Console console, LaunchContext place) implements PortalCommand {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of(), Set.of("--data"));
		arguments.noWords();
		boolean stopped = SiteStatus.of(this.place.data(arguments)).stop(PATIENCE);
		this.console.say(stopped ? "Stopped" : "The site is still stopping: see ./portal status.");
		return stopped ? OK : FAILED;
	}

}
