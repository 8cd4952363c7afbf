package vn.lhh.launcher;

import java.util.List;
import java.util.Set;

import vn.lhh.launcher.site.startup.TrainingRun;

/**
 * {@code train}: makes the start-up caches now, instead of beside the first run.
 */
record TrainCommand(Console console, LaunchContext place) implements PortalCommand {

	@Override
	public int run(List<String> args) {
		Arguments.parse(args, Set.of(), Set.of()).noWords();
		return TrainingRun.run(this.console, this.place.checkout()) ? OK : FAILED;
	}

}
