package vn.lhh.kit.problem;

/**
 * Problem kinds that the domain can use without knowing HTTP status codes.
 */
public enum ProblemKind {

	/** The input breaks a rule. */
	INVALID(400),
	/** The caller is not signed in. */
	UNAUTHENTICATED(401),
	/** The caller lacks the role. */
	FORBIDDEN(403),
	/** The item does not exist, or not for this reader. */
	NOT_FOUND(404),
	/** The response exists in no format that the client accepts. */
	NOT_ACCEPTABLE(406),
	/** The state of the item does not allow the request. */
	CONFLICT(409),
	/** The item was public and is gone for good. */
	GONE(410),
	/** Another request changed the item meanwhile. */
	STALE(412),
	/** The body or file has more bytes than allowed. */
	TOO_LARGE(413),
	/** The content type is not supported. */
	UNSUPPORTED(415),
	/** The requested range of the file does not exist. */
	RANGE(416),
	/** The input is valid in itself but contradicts an earlier request. */
	UNPROCESSABLE(422),
	/** The update does not name the version it is based on. */
	VERSION_NEEDED(428),
	/** The client sent too many requests in too short a time. */
	TOO_MANY(429),
	/** A dependency is temporarily unavailable. */
	UNAVAILABLE(503);

	private final int status;

	ProblemKind(int status) {
		this.status = status;
	}

	int status() {
		return this.status;
	}

}
