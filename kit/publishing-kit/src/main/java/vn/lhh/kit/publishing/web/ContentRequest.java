package vn.lhh.kit.publishing.web;

import vn.lhh.kit.binding.ShownUnder;
import vn.lhh.kit.binding.ValidatedRequest;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationSettings;

/**
 * Request body that writes a publication: the content's fields and the publication
 * settings, side by side in one JSON object.
 *
 * @param <C> the type of the content
 */
@ShownUnder({ "draft", "live" })
public interface ContentRequest<C extends PublicationContent> extends ValidatedRequest {

	/**
	 * Returns the content: text in NFC, HTML sanitized.
	 * @return not yet validated
	 */
	C content();

	/**
	 * Returns the publication settings.
	 */
	PublicationSettings settings();

	@Override
	default void validate(FieldChecks fieldChecks) {
		content().check(fieldChecks);
	}

}
