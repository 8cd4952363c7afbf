package vn.lhh.stats.visit.web;

import org.jspecify.annotations.Nullable;

/**
 * A correction as entered.
 */
record CorrectionRequest(@Nullable Long amount, @Nullable String reason) {
}
