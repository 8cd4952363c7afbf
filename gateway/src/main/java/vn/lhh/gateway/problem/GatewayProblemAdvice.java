package vn.lhh.gateway.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

@RestControllerAdvice
class GatewayProblemAdvice {

	private final ProblemWriter problemWriter;

	GatewayProblemAdvice(ProblemWriter problemWriter) {
		this.problemWriter = problemWriter;
	}

	@ExceptionHandler
	void own(GatewayProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problemWriter.write(problem, request, response);
	}

	@ExceptionHandler({ HttpRequestMethodNotSupportedException.class, HttpMediaTypeException.class,
			NoHandlerFoundException.class, NoResourceFoundException.class })
	void framework(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
		ErrorResponse error = (ErrorResponse) failure;
		error.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		this.problemWriter.write(StatusProblems.of(error.getStatusCode().value()), request, response);
	}

}
