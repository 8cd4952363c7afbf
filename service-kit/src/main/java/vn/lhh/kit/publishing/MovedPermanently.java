package vn.lhh.kit.publishing;

/**
 * Says that what was asked for by an old slug lives under a new one; answered by 301.
 */
public class MovedPermanently extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String from;

	private final String to;

	MovedPermanently(String from, String to) {
		super(from + " -> " + to);
		this.from = from;
		this.to = to;
	}

	/**
	 * The same address with the new slug.
	 * @param path the path that was asked for
	 * @return the path to ask for instead
	 */
	public String relocate(String path) {
		int at = path.lastIndexOf("/" + this.from) + 1;
		return (at <= 0) ? path : path.substring(0, at) + this.to + path.substring(at + this.from.length());
	}

}
