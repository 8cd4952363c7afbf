package vn.lhh.gateway.backend;

/**
 * A response that keeps the permit of its call, since a call takes up its service until
 * the body has been read.
 */
public interface GuardedResponse {

	/** HTTP status, by which the circuit breakers judge the call. */
	int status();

	/** Takes over the permit, to be closed together with the response at the latest. */
	void hold(Permit permit);

}
