package vn.lhh.kit.problem;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Response body advice that labels JSON as {@code application/json}: a success is never
 * labelled a problem, whatever the client accepts, and any other {@code +json} type is
 * answered by 406.
 */
@ControllerAdvice
class JsonLabelAdvice implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return returnType.getContainingClass().getName().startsWith("vn.lhh.");
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType selected,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		boolean isOtherJson = "json".equals(selected.getSubtypeSuffix());
		if (isOtherJson && !(body instanceof ProblemView)) {
			if (!selected.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_JSON)) {
				throw new Problem(ProblemKind.NOT_ACCEPTABLE, "not-acceptable");
			}
			response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		}
		return body;
	}

}
