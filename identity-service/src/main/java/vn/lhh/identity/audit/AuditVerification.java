package vn.lhh.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * Result of verifying the audit chain.
 *
 * @param valid whether every link holds
 * @param entries number of entries whose links hold
 * @param anchor the position before the first entry
 * @param head the position of the last entry whose link holds
 * @param brokenAt position of the first link that does not hold; {@code null} for none
 * @param cause why it does not hold; {@code null} where all hold
 */
public record AuditVerification(boolean valid, long entries, ChainPosition anchor, ChainPosition head,
		@Nullable Long brokenAt, @Nullable Cause cause) {

	static AuditVerification intact(ChainPosition anchor, ChainPosition head) {
		return new AuditVerification(true, head.seq() - anchor.seq(), anchor, head, null, null);
	}

	static AuditVerification broken(ChainPosition anchor, ChainPosition before, Cause cause) {
		return new AuditVerification(false, before.seq() - anchor.seq(), anchor, before, before.seq() + 1, cause);
	}

	/**
	 * Tells of a noted position before which the chain now begins.
	 */
	static AuditVerification unknown(ChainPosition anchor, ChainPosition noted, Cause cause) {
		return new AuditVerification(false, 0, anchor, anchor, noted.seq(), cause);
	}

	/**
	 * Causes of a broken link.
	 */
	public enum Cause {

		/** No entry stands at the position. */
		MISSING,
		/** The entry does not name the hash of the one before. */
		DETACHED,
		/** The entry is not what its hash was computed from. */
		CHANGED,
		/** Another hash stood at the position when it was noted. */
		REWRITTEN

	}

}
