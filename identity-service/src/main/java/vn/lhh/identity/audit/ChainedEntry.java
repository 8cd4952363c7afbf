package vn.lhh.identity.audit;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Audit entry in the chain, which its hash ties to the entry before.
 *
 * @param seq its position, from 1, without gaps
 * @param prevHash hash of the entry before
 * @param hash SHA-256 of the {@link CanonicalForm} of this entry, in hexadecimal digits
 */
@Document("auditChain")
public record ChainedEntry(@Id long seq, AuditEntry entry, String prevHash, String hash) {

	static ChainedEntry after(ChainPosition head, AuditEntry entry) {
		long seq = head.seq() + 1;
		return new ChainedEntry(seq, entry, head.hash(), CanonicalForm.hash(seq, entry, head.hash()));
	}

	ChainPosition position() {
		return new ChainPosition(this.seq, this.hash);
	}

	boolean hasItsHash() {
		return CanonicalForm.hash(this.seq, this.entry, this.prevHash).equals(this.hash);
	}

}
