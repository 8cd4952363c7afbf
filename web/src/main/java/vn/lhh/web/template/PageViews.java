package vn.lhh.web.template;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.lhh.web.LruCache;
import vn.lhh.web.WebProperties;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Draws a page once for as long as it shows the same: what it shows is read anew for
 * every reader, but most of the time it is what it was.
 */
@Component
public class PageViews {

	private final ThymeleafViewResolver templates;

	private final LruCache<Shown, Drawn> drawn;

	PageViews(ThymeleafViewResolver templates, WebProperties properties) {
		this.templates = templates;
		this.drawn = new LruCache<>(properties.drawnPages().toBytes(), (page) -> page.bytes().length);
	}

	/** For a page that nothing but its model goes into, and that anyone may see. */
	public View of(String name, Locale language) {
		return (model, request, response) -> page(name, language, (model != null) ? model : Map.of(), request, response)
			.send(request, response, language);
	}

	private Drawn page(String name, Locale language, Map<String, ?> model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		Shown shown = Shown.by(name, model);
		Drawn known = this.drawn.get(shown);
		if (known != null) {
			return known;
		}
		Drawn page = drawn(name, language, model, request, response);
		this.drawn.put(shown, page);
		return page;
	}

	private Drawn drawn(String name, Locale language, @Nullable Map<String, ?> model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		View template = this.templates.resolveViewName(name, language);
		if (template == null) {
			throw new IllegalStateException("there is no template " + name);
		}
		HeldPage held = new HeldPage(response);
		template.render(model, request, held);
		return Drawn.of(held.text());
	}

}
