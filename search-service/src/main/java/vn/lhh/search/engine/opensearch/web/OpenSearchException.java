package vn.lhh.search.engine.opensearch.web;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Thrown where OpenSearch is away or refuses a request.
 */
public class OpenSearchException extends UncheckedIOException {

	private static final long serialVersionUID = 1L;

	/** Status of a request that got no answer. */
	private static final int NONE = 0;

	private static final int NOT_FOUND = 404;

	private static final int FIRST_FAULT = 500;

	private final int status;

	/** OpenSearch gave no answer. */
	public OpenSearchException(IOException cause) {
		super("OpenSearch is away: " + cause, cause);
		this.status = NONE;
	}

	/** OpenSearch refused. */
	public OpenSearchException(int status, String reason) {
		super(new IOException("OpenSearch answers %d, %s".formatted(status, reason)));
		this.status = status;
	}

	public int status() {
		return this.status;
	}

	/** Whether an index, or a snapshot of one, is gone. */
	public boolean isNotFound() {
		return this.status == NOT_FOUND;
	}

	/**
	 * Whether a search may succeed in a new snapshot, as the old one is gone or was on a
	 * server that is.
	 */
	public boolean mayBeOfSnapshot() {
		return isNotFound() || this.status >= FIRST_FAULT;
	}

}
