package vn.lhh.launcher;

/**
 * Something the person at the keyboard can put right, said in one line.
 */
public class UserErrorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String line;

	/**
	 * Says what is wrong.
	 * @param message one line for a person
	 */
	public UserErrorException(String message) {
		super(message);
		this.line = message;
	}

	String line() {
		return this.line;
	}

}
