package vn.lhh.documents.document.text;

/** Tells why a file's text could not be extracted. */
class ExtractionException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean lasting;

	private ExtractionException(String reason, boolean lasting) {
		super(reason);
		this.lasting = lasting;
	}

	/** Reports a fault of the file, which no further attempt mends. */
	static ExtractionException lasting(String reason) {
		return new ExtractionException(reason, true);
	}

	/** Reports a fault that the load of the machine may have caused. */
	static ExtractionException passing(String reason) {
		return new ExtractionException(reason, false);
	}

	boolean isLasting() {
		return this.lasting;
	}

}
