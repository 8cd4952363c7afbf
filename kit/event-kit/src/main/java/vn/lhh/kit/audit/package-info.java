/**
 * Announces who changed what: each change that an account makes, and each look at
 * personal data, is an event on the topic of the audit.
 */
@NullMarked
package vn.lhh.kit.audit;

import org.jspecify.annotations.NullMarked;
