package vn.lhh.web.page;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.stereotype.Component;

/**
 * Puts the helpers within reach of every template by name; Thymeleaf does not let
 * templates call beans where an address or raw HTML is written.
 */
@Component
class TemplateHelpers {

	TemplateHelpers(ThymeleafViewResolver views, Display display, CleanHtml cleanHtml, Links links,
			StructuredData structuredData) {
		views.setForceContentType(true);
		views.addStaticVariable("display", display);
		views.addStaticVariable("drawing", new Drawing());
		views.addStaticVariable("cleanHtml", cleanHtml);
		views.addStaticVariable("links", links);
		views.addStaticVariable("structuredData", structuredData);
		views.addStaticVariable("pictures", new Pictures(links));
		views.addStaticVariable("preferencesScript", new PreferencesScript().text());
	}

}
