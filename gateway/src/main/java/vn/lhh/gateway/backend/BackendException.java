package vn.lhh.gateway.backend;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A backend call that got no response, with the reason that the reader is told.
 */
public final class BackendException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why a call failed, as seen by the gateway. */
	public enum Kind {

		/** No connection was accepted, or the connection broke. */
		CONNECTION_FAILED,
		/** No response came in time. */
		TIMED_OUT,
		/** The response is not HTTP. */
		MALFORMED,
		/** Not sent: the bulkhead is full. */
		BULKHEAD_FULL,
		/** Not sent: the circuit breaker is open after too many failures. */
		CIRCUIT_OPEN

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

	static BackendException notSent(Kind kind) {
		return new BackendException(kind);
	}

	/**
	 * Whether the service accepted no connection; such a failure is not the fault of an
	 * address.
	 */
	boolean unreachable() {
		return isUnreachable(getCause());
	}

	static boolean isUnreachable(@Nullable Throwable failure) {
		return failure instanceof ConnectException || failure instanceof ConnectTimeoutException
				|| failure instanceof NoRouteToHostException || failure instanceof UnknownHostException;
	}

	/** Whether the service cannot have received any part of the request. */
	public boolean isUnsent() {
		return this.kind == Kind.BULKHEAD_FULL || this.kind == Kind.CIRCUIT_OPEN || unreachable()
				|| getCause() instanceof ConnectionRequestTimeoutException;
	}

	public Kind kind() {
		return this.kind;
	}

}
