package vn.lhh.web.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The gateway did not return the requested content: moved, not found, refused or
 * unavailable, as its status says.
 */
public final class GatewayException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final transient ProblemBody body;

	private final @Nullable String location;

	GatewayException(int status, ProblemBody body, @Nullable String location) {
		super("gateway answered " + status + " " + body.code());
		this.status = status;
		this.body = body;
		this.location = location;
	}

	static GatewayException outOfReach(String why) {
		return new GatewayException(503, new ProblemBody(null, null, why, List.of()), null);
	}

	public static GatewayException notFound() {
		return new GatewayException(404, ProblemBody.silent(), null);
	}

	/** The content has another address on this site. */
	public static GatewayException movedTo(String address) {
		return new GatewayException(301, ProblemBody.silent(), address);
	}

	public int status() {
		return this.status;
	}

	public ProblemBody body() {
		return this.body;
	}

	/** The new address if the status is a redirect, else null. */
	public @Nullable String location() {
		return this.location;
	}

	public boolean isMoved() {
		return this.location != null && (this.status == 301 || this.status == 308);
	}

	public boolean isUnavailable() {
		return this.status >= 500;
	}

}
