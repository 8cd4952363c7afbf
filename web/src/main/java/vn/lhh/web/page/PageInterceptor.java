package vn.lhh.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Interceptor that fetches the site's name and menu for each page, draws it, and sets its
 * cache headers, since all that it shows has been read by then.
 */
@Component
class PageInterceptor implements HandlerInterceptor {

	private final PageDataArgumentResolver pageDataArgumentResolver;

	private final TemplateViewResolver templates;

	PageInterceptor(PageDataArgumentResolver pageDataArgumentResolver, TemplateViewResolver templates) {
		this.pageDataArgumentResolver = pageDataArgumentResolver;
		this.templates = templates;
	}

	/**
	 * Starts fetching the menu while the page reads its own data; the home page loads its
	 * own menu.
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.getReturnType().getParameterType() == ModelAndView.class
				&& !request.getRequestURI().equals("/")) {
			this.pageDataArgumentResolver.of(request).siteFrame();
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || page.getViewName() == null) {
			return;
		}
		page.setView(this.templates.draw(page.getViewName(), page.getModel(), request));
		if (!response.containsHeader("Cache-Control")) {
			this.pageDataArgumentResolver.of(request).freshness().responseHeaders().forEach(response::setHeader);
		}
	}

}
