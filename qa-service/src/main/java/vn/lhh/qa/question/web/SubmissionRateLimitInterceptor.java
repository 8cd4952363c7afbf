package vn.lhh.qa.question.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.lhh.qa.QaProperties;

/**
 * Spring MVC interceptor that refuses clients who ask, or try tracking codes, too often.
 * It runs before the body is read.
 */
@Component
class SubmissionRateLimitInterceptor implements WebMvcConfigurer, HandlerInterceptor {

	private final ClientRateLimiter asking;

	private final ClientRateLimiter tracking;

	SubmissionRateLimitInterceptor(QaProperties settings, Clock clock) {
		this.asking = new ClientRateLimiter(settings.asking(), settings.maxClients(), clock);
		this.tracking = new ClientRateLimiter(settings.tracking(), settings.maxClients(), clock);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/qa/questions", "/api/qa/tracking/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getRequestURI().contains("/tracking/")) {
			this.tracking.count(request.getRemoteAddr());
		}
		else if ("POST".equals(request.getMethod())) {
			this.asking.count(request.getRemoteAddr());
		}
		return true;
	}

}
