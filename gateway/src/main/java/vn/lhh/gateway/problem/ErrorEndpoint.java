package vn.lhh.gateway.problem;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@Hidden
class ErrorEndpoint implements ErrorController {

	private final ProblemWriter problemWriter;

	ErrorEndpoint(ProblemWriter problemWriter) {
		this.problemWriter = problemWriter;
	}

	@RequestMapping("/error")
	void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		this.problemWriter.write(StatusProblems.of((status instanceof Integer code) ? code : 404), request, response);
	}

}
