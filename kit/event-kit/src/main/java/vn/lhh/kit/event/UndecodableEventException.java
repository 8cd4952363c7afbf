package vn.lhh.kit.event;

import org.jspecify.annotations.Nullable;

/**
 * Kafka record that no retry can decode.
 */
public class UndecodableEventException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param what the expected type or header
	 * @param cause the decoding failure; {@code null} for none
	 */
	public UndecodableEventException(String what, @Nullable Throwable cause) {
		super("undecodable: " + what, cause);
	}

}
