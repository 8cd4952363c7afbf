package vn.lhh.stats.visit.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * Holds the request body of a new correction.
 */
record CorrectionRequest(@Nullable Long amount, @Multiline @Nullable String reason) {
}
