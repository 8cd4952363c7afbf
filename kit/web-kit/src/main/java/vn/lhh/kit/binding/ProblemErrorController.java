package vn.lhh.kit.binding;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import vn.lhh.kit.problem.ProblemResponses;
import vn.lhh.kit.problem.ProblemView;
import vn.lhh.kit.security.Audience;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Error controller for failures outside Spring MVC, such as a rejected path, in the
 * common problem format. Processes with Thymeleaf pages use an error page instead.
 */
@RestController
@Hidden
@Audience(Audience.ANYONE)
@ConditionalOnMissingClass("org.thymeleaf.TemplateEngine")
class ProblemErrorController implements ErrorController {

	private final ProblemResponses problemResponses;

	ProblemErrorController(ProblemResponses problemResponses) {
		this.problemResponses = problemResponses;
	}

	@RequestMapping("/error")
	ResponseEntity<ProblemView> error(HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set("X-Content-Type-Options", "nosniff");
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		int code = (status instanceof Integer known && known >= 400) ? known : 404;
		return this.problemResponses.plain(HttpStatusCode.valueOf(code), headers, request);
	}

}
