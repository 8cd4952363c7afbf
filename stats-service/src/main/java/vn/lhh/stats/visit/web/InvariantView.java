package vn.lhh.stats.visit.web;

import java.time.ZonedDateTime;

import vn.lhh.stats.visit.VisitReader;

/**
 * Represents the published total and its parts in responses.
 */
record InvariantView(boolean holds, long total, long baseline, long days, long corrections, ZonedDateTime asOf) {

	static InvariantView of(VisitReader.Invariant found) {
		return new InvariantView(found.holds(), found.published().total(), found.published().baseline(), found.days(),
				found.corrections(), found.published().asOf());
	}

}
