package vn.lhh.identity.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.AuditVerification.Cause;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/**
 * Verifies the audit chain link by link, and names the first that does not hold.
 */
@Service
public class AuditVerifier {

	private final AuditChain chain;

	private final AuditChainWriter writer;

	AuditVerifier(AuditChain chain, AuditChainWriter writer) {
		this.chain = chain;
		this.writer = writer;
	}

	/**
	 * Verifies the whole chain.
	 * @param noted a position from an earlier log, which must still have the same hash;
	 * {@code null} for none
	 * @param progress runs after each part of the chain, some times a second
	 */
	public AuditVerification verify(@Nullable ChainPosition noted, Runnable progress) {
		this.writer.appendAll();
		Map<Long, String> expected = new HashMap<>();
		ChainPosition recorded = this.chain.recordedHead();
		expected.put(recorded.seq(), recorded.hash());
		Optional.ofNullable(noted).ifPresent((position) -> expected.put(position.seq(), position.hash()));
		ChainPosition anchor = this.chain.anchor();
		if (noted != null && noted.seq() < anchor.seq()) {
			return AuditVerification.unknown(anchor, noted, Cause.MISSING);
		}
		if (noted != null && noted.seq() == anchor.seq() && !noted.hash().equals(anchor.hash())) {
			return AuditVerification.unknown(anchor, noted, Cause.REWRITTEN);
		}
		long last = Math.max(this.chain.head().seq(), (noted == null) ? 0 : noted.seq());
		ChainPosition before = anchor;
		while (before.seq() < last) {
			long end = Math.min(before.seq() + AuditChain.WINDOW, last);
			List<ChainedEntry> window = this.chain.between(before.seq() + 1, end, new Criteria());
			for (ChainedEntry link : window) {
				Cause cause = fault(before, link, expected);
				if (cause != null) {
					return AuditVerification.broken(anchor, before, cause);
				}
				before = link.position();
			}
			if (before.seq() < end) {
				return AuditVerification.broken(anchor, before, Cause.MISSING);
			}
			progress.run();
		}
		return AuditVerification.intact(anchor, before);
	}

	private static @Nullable Cause fault(ChainPosition before, ChainedEntry link, Map<Long, String> expected) {
		if (link.seq() != before.seq() + 1) {
			return Cause.MISSING;
		}
		if (!link.prevHash().equals(before.hash())) {
			return Cause.DETACHED;
		}
		if (!link.hasItsHash()) {
			return Cause.CHANGED;
		}
		return link.hash().equals(expected.getOrDefault(link.seq(), link.hash())) ? null : Cause.REWRITTEN;
	}

}
