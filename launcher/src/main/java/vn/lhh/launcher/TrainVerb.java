package vn.lhh.launcher;

import java.util.List;
import java.util.Set;

import vn.lhh.launcher.site.Rehearsal;

/**
 * {@code train}: makes the start-up caches now, instead of beside the first run.
 */
record TrainVerb(Console console, Place place) implements Verb {

	@Override
	public int run(List<String> args) {
		Arguments.parse(args, Set.of(), Set.of()).noWords();
		return Rehearsal.hold(this.console, this.place.checkout()) ? OK : FAILED;
	}

}
