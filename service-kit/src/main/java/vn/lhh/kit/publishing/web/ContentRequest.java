package vn.lhh.kit.publishing.web;

import vn.lhh.kit.binding.ShownUnder;
import vn.lhh.kit.binding.ValidatedRequest;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationSettings;

/**
 * What an editor sends to write a publication: the content's fields and the envelope's,
 * side by side in one JSON object.
 *
 * @param <C> the content
 */
@ShownUnder({ "draft", "live" })
public interface ContentRequest<C extends PublicationContent> extends ValidatedRequest {

	/**
	 * The content: text in NFC, HTML cleaned.
	 * @return not yet checked
	 */
	C content();

	/**
	 * What is said about publishing.
	 * @return the envelope
	 */
	PublicationSettings envelope();

	@Override
	default void validate(FieldChecks fieldChecks) {
		content().check(fieldChecks);
	}

}
