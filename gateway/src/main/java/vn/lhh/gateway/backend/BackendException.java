package vn.lhh.gateway.backend;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A call to a service that brought no answer, with the reason a reader is told.
 */
public final class BackendException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What a failed call looked like from here. */
	public enum Kind {

		/** Nothing listens, or the connection broke. */
		DEAD,
		/** Nothing came in time. */
		SILENT,
		/** What came is not HTTP. */
		GARBLED,
		/** Not asked, because all places are taken. */
		FULL,
		/** Not asked, because it failed too often just now. */
		LEFT_ALONE

	}

	private final Kind kind;

	BackendException(Kind kind, Exception cause) {
		super(kind + ": " + cause, cause);
		this.kind = kind;
	}

	private BackendException(Kind kind) {
		super(kind.toString());
		this.kind = kind;
	}

	static BackendException unasked(Kind kind) {
		return new BackendException(kind);
	}

	/** Whether nobody was there to connect to, which no address is to blame for. */
	boolean unreachable() {
		return isUnreachable(getCause());
	}

	static boolean isUnreachable(@Nullable Throwable failure) {
		return failure instanceof ConnectException || failure instanceof ConnectTimeoutException
				|| failure instanceof NoRouteToHostException || failure instanceof UnknownHostException;
	}

	/** Whether the service can't have seen anything of the request. */
	public boolean isUnsent() {
		return this.kind == Kind.FULL || this.kind == Kind.LEFT_ALONE || unreachable()
				|| getCause() instanceof ConnectionRequestTimeoutException;
	}

	/** Which way the call failed. */
	public Kind kind() {
		return this.kind;
	}

}
