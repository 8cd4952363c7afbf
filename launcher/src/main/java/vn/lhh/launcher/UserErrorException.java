package vn.lhh.launcher;

/**
 * Signals an error that the user can correct, with a one-line message.
 */
public class UserErrorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String line;

	/**
	 * Creates the exception.
	 * @param message one line for the user
	 */
	public UserErrorException(String message) {
		super(message);
		this.line = message;
	}

	String line() {
		return this.line;
	}

}
