package vn.lhh.gateway.backend;

import java.io.IOException;

/**
 * A call to a service that brought no answer, with the reason a reader is told.
 */
public final class BackendFailure extends IOException {

	private static final long serialVersionUID = 1L;

	/** What a failed call looked like from here. */
	public enum Kind {

		/** Nothing listens, or the connection broke. */
		DEAD,
		/** Nothing came in time. */
		SILENT,
		/** What came is not HTTP. */
		GARBLED

	}

	private final Kind kind;

	BackendFailure(Kind kind, Exception cause) {
		super(kind + ": " + cause, cause);
		this.kind = kind;
	}

	/** Which way the call failed. */
	public Kind kind() {
		return this.kind;
	}

}
