package vn.lhh.kit.event;

import org.jspecify.annotations.Nullable;

/**
 * A record no retry can read.
 */
public class UndecodableEventException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A record that could not be read.
	 * @param what what it should have been
	 * @param cause why it could not be read
	 */
	public UndecodableEventException(String what, @Nullable Throwable cause) {
		super("undecodable: " + what, cause);
	}

}
