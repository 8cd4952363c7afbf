package vn.lhh.launcher.command;

import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.site.startup.TrainingRun;

/**
 * Makes the start-up caches now ({@code train}), instead of beside the first run.
 */
public record TrainCommand(Console console, LaunchContext place) implements PortalCommand {

	@Override
	public int run(List<String> args) {
		Arguments.parse(args, Set.of(), Set.of()).noWords();
		return TrainingRun.run(this.console, this.place.checkout()) ? OK : FAILED;
	}

}
