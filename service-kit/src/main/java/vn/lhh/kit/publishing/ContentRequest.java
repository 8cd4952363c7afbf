package vn.lhh.kit.publishing;

/**
 * What an editor sends to write a publication: the content's fields and the envelope's,
 * side by side in one JSON object.
 *
 * @param <C> the content
 */
public interface ContentRequest<C extends Content> {

	/**
	 * The content: text in NFC, HTML cleaned.
	 * @return not yet checked
	 */
	C content();

	/**
	 * What is said about publishing.
	 * @return the envelope
	 */
	Envelope envelope();

}
