package vn.lhh.web.page;

import java.util.Locale;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import vn.lhh.web.WebProperties;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.SiteApi;
import vn.lhh.web.html.SafeHtml;
import vn.lhh.web.page.security.PreferencesScript;

/**
 * View resolver for the templates that the build compiled. It has the name under which
 * Spring would otherwise register one that negotiates the content type: a page is always
 * HTML.
 */
@Component("viewResolver")
class TemplateViewResolver implements ViewResolver {

	private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

	private final SafeHtml preferences = new PreferencesScript().element();

	private final PageDataArgumentResolver pageDataArgumentResolver;

	private final StructuredData structuredData;

	private final WebProperties properties;

	TemplateViewResolver(PageDataArgumentResolver pageDataArgumentResolver, StructuredData structuredData,
			WebProperties properties) {
		this.pageDataArgumentResolver = pageDataArgumentResolver;
		this.structuredData = structuredData;
		this.properties = properties;
	}

	@Override
	public View resolveViewName(String name, Locale locale) {
		return (model, request, response) -> draw(name, (model != null) ? model : Map.of(), request).render(model,
				request, response);
	}

	/** Draws a page at once, while a failure can still be answered as a page. */
	HtmlView draw(String name, Map<String, ?> model, HttpServletRequest request) {
		Utf8ByteOutput html = new Utf8ByteOutput();
		this.templates.render(name + ".jte", parameters(model, request), html);
		return new HtmlView(html);
	}

	/** The error page of last resort shows neither a page nor the layout. */
	private Map<String, Object> parameters(Map<String, ?> model, HttpServletRequest request) {
		return (model.get(Page.ATTRIBUTE) instanceof Page page)
				? Map.of(Page.ATTRIBUTE, page, "layout", layout(page.meta(), model.containsKey(Page.PREVIEW), request))
				: Map.of();
	}

	private PageLayout layout(PageMeta meta, boolean preview, HttpServletRequest request) {
		PagePart<SiteApi.Chrome> frame = this.pageDataArgumentResolver.of(request).siteFrame().join();
		return new PageLayout(meta, frame, this.structuredData.of(meta, frame), this.preferences, preview,
				this.properties);
	}

}
