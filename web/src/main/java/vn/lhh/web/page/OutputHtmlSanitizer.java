package vn.lhh.web.page;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Sanitizes service HTML again before it is shown, by the same rules as on write, in case
 * a service ever lets unsafe HTML through. Its pictures are offered in the widths that
 * readers need.
 */
@Component
public class OutputHtmlSanitizer {

	public String html(@Nullable String untrusted) {
		return (untrusted == null) ? "" : PicturesInText.offered(vn.lhh.kit.text.HtmlSanitizer.clean(untrusted));
	}

}
