package vn.lhh.web.page;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

import vn.lhh.web.client.Freshness;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.template.PageViews;

/**
 * Interceptor that gives each rendered page the site's name and menu, and sets its cache
 * headers.
 */
@Component
class PageInterceptor implements HandlerInterceptor {

	private final PageDataArgumentResolver pageDataArgumentResolver;

	private final PageViews views;

	PageInterceptor(PageDataArgumentResolver pageDataArgumentResolver, PageViews views) {
		this.pageDataArgumentResolver = pageDataArgumentResolver;
		this.views = views;
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
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
			return;
		}
		PageDataLoader pageDataLoader = this.pageDataArgumentResolver.of(request);
		page.addObject("chrome", pageDataLoader.siteFrame().join());
		if (!response.containsHeader("Cache-Control")) {
			keep(pageDataLoader.freshness(), response);
			if (request.getMethod().equals("GET") && page.getStatus() == null) {
				page.setView(this.views.of(page.getViewName(), RequestContextUtils.getLocale(request)));
			}
		}
	}

	private static void keep(Freshness freshness, HttpServletResponse response) {
		response.setHeader("Cache-Control", freshness.cacheControl());
		if (!freshness.keys().isEmpty()) {
			response.setHeader("Surrogate-Key", freshness.surrogateKey());
		}
		Instant end = freshness.validUntil();
		if (end != null) {
			response.setHeader("Valid-Until", end.toString());
		}
	}

}
