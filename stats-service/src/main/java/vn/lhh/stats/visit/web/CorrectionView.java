package vn.lhh.stats.visit.web;

import java.time.Instant;

import vn.lhh.stats.visit.Correction;

/**
 * Represents a correction in responses.
 */
record CorrectionView(String id, long amount, String reason, Instant at, String by, String byName) {

	static CorrectionView of(Correction correction) {
		return new CorrectionView(correction.id(), correction.amount(), correction.reason(), correction.at(),
				correction.by(), correction.byName());
	}

}
