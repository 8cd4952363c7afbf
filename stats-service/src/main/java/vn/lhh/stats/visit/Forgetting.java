package vn.lhh.stats.visit;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Lets go of ids: never of an open day's, whose figure they are.
 */
@Component
record Forgetting(VisitSets sets, Online online, Calendar calendar) {

	void forget(String generation, Instant before, List<OpenDays.OpenDay> open) {
		this.sets.forget(generation, before, open.stream().map(OpenDays.OpenDay::date).toList());
		this.online.forget();
	}

}
