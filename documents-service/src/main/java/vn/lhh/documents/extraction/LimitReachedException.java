package vn.lhh.documents.extraction;

import java.io.IOException;

/** Tells a parser that the text is as long as is wanted. */
class LimitReachedException extends IOException {

	private static final long serialVersionUID = 1L;

}
