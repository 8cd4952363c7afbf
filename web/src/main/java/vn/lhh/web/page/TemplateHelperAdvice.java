package vn.lhh.web.page;

import vn.lhh.web.page.security.PreferencesScript;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.stereotype.Component;

/**
 * Puts the helpers within reach of every template by name; Thymeleaf does not let
 * templates call beans where an address or raw HTML is written.
 */
@Component
class TemplateHelperAdvice {

	TemplateHelperAdvice(ThymeleafViewResolver views, DisplayFormats displayFormats,
			OutputHtmlSanitizer outputHtmlSanitizer, SafeLinks safeLinks, StructuredData structuredData) {
		views.setForceContentType(true);
		views.addStaticVariable("display", displayFormats);
		views.addStaticVariable("drawing", new PlaceholderImage());
		views.addStaticVariable("cleanHtml", outputHtmlSanitizer);
		views.addStaticVariable("links", safeLinks);
		views.addStaticVariable("structuredData", structuredData);
		views.addStaticVariable("pictures", new Pictures(safeLinks));
		views.addStaticVariable("preferencesScript", new PreferencesScript().text());
	}

}
