package vn.lhh.stats.visit.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * A correction as entered.
 */
record CorrectionRequest(@Nullable Long amount, @Multiline @Nullable String reason) {
}
