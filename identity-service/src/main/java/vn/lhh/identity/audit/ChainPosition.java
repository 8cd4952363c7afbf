package vn.lhh.identity.audit;

/**
 * Position in the audit chain, with the hash that stands there.
 */
public record ChainPosition(long seq, String hash) {

	static final ChainPosition START = new ChainPosition(0, "0".repeat(64));

}
