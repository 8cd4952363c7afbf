package vn.lhh.web.page;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.ProblemBody;

/**
 * Every failure as a page in Vietnamese: what happened, what still works, where to go.
 */
@ControllerAdvice
class ProblemPages {

	private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);

	private final ReadsResolver readsResolver;

	private final ResourceUrlProvider assets;

	ProblemPages(ReadsResolver readsResolver, ResourceUrlProvider assets) {
		this.readsResolver = readsResolver;
		this.assets = assets;
	}

	@ExceptionHandler(GatewayProblem.class)
	Object answer(GatewayProblem problem, HttpServletRequest request, HttpServletResponse response) {
		if (problem.isMoved() && problem.location() != null) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.header(HttpHeaders.LOCATION, newAddress(problem.location(), request))
				.build();
		}
		return page(problem.isUnavailable() ? 503 : problem.status(), problem.body(), request, response);
	}

	@ExceptionHandler(Exception.class)
	ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
		int status = (failure instanceof ErrorResponse known) ? known.getStatusCode().value() : 500;
		if (status >= 500) {
			log.error("A page could not be made", failure);
		}
		return page(status, null, request, response);
	}

	private ModelAndView page(int status, @Nullable ProblemBody body, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == 503) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "10");
		}
		// An address nobody handles has passed no interceptor that would make assets
		// known.
		request.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, this.assets);
		ModelAndView page = new ModelAndView("problem");
		page.setStatus(HttpStatus.valueOf(status));
		page.addObject("meta", Meta.of(title(status), request.getRequestURI()).hidden());
		page.addObject("chrome", this.readsResolver.of(request).chrome().join());
		return page.addObject("problemStatus", status).addObject("problem", body);
	}

	private static String title(int status) {
		return switch (status) {
			case 404, 410 -> "Không tìm thấy trang này";
			case 403 -> "Yêu cầu này không được nhận";
			case 429 -> "Có quá nhiều yêu cầu";
			case 503 -> "Phần này tạm thời chưa đọc được";
			default -> (status < 500) ? "Yêu cầu chưa đúng" : "Trang gặp lỗi";
		};
	}

	/** The services name the new slug; the page's own section stays. */
	private static String newAddress(String location, HttpServletRequest request) {
		String path = URI.create(location).getRawPath();
		if (!path.startsWith("/api/")) {
			return path;
		}
		String here = request.getRequestURI();
		return here.substring(0, here.lastIndexOf('/')) + path.substring(path.lastIndexOf('/'));
	}

}
