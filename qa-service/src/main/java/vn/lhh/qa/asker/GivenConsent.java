package vn.lhh.qa.asker;

import java.time.Instant;

/**
 * To which words somebody agreed, and when.
 *
 * @param policyVersion which text
 * @param at when
 * @param textHash SHA-256 of the text
 */
public record GivenConsent(String policyVersion, Instant at, String textHash) {
}
