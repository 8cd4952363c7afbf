package vn.lhh.gateway.section;

import java.io.IOException;

/**
 * The service is well but has nothing under this address (404 and its like); this never
 * opens a breaker.
 */
final class SectionRefusedException extends IOException {

	private static final long serialVersionUID = 1L;

	SectionRefusedException(String source, int status) {
		super(source + " answered " + status);
	}

}
