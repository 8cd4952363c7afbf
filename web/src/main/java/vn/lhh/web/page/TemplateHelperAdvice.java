package vn.lhh.web.page;

import vn.lhh.web.page.security.PreferencesScript;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.stereotype.Component;

/**
 * Makes template helpers available to every template by name; Thymeleaf does not let
 * templates call beans in addresses or raw HTML.
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
