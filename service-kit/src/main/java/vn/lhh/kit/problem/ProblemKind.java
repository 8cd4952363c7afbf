package vn.lhh.kit.problem;

/**
 * What sort of failure a problem is, in words the domain may use without knowing HTTP.
 */
public enum ProblemKind {

	/** The input breaks a rule. */
	INVALID(400),
	/** Nobody is signed in. */
	UNAUTHENTICATED(401),
	/** The caller lacks the role. */
	FORBIDDEN(403),
	/** There is no such thing, or not for this reader. */
	NOT_FOUND(404),
	/** Nothing the caller accepts is made here. */
	NOT_ACCEPTABLE(406),
	/** The state of the thing does not allow this. */
	CONFLICT(409),
	/** It was here and is gone for good. */
	GONE(410),
	/** Somebody else changed the thing meanwhile. */
	STALE(412),
	/** More bytes than allowed. */
	TOO_LARGE(413),
	/** A kind of content that is not taken. */
	UNSUPPORTED(415),
	/** A part of the file asked for that does not exist. */
	RANGE(416),
	/** Input that is right in itself and contradicts what was sent before. */
	UNPROCESSABLE(422),
	/** An update without saying which version it is based on. */
	VERSION_NEEDED(428),
	/** Too many calls in too short a time. */
	TOO_MANY(429),
	/** Something needed is away for now. */
	UNAVAILABLE(503);

	private final int status;

	ProblemKind(int status) {
		this.status = status;
	}

	int status() {
		return this.status;
	}

}
