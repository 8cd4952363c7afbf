package vn.lhh.qa.asker;

import java.time.Instant;

/**
 * Records a consent: the text an asker agreed to, and when.
 *
 * @param policyVersion the version of the text
 * @param textHash SHA-256 of the text
 */
public record GivenConsent(String policyVersion, Instant at, String textHash) {
}
