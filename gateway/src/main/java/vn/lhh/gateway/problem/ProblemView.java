package vn.lhh.gateway.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemView(String type, String title, int status, String code, String detail, String instance, String traceId,
		List<FieldView> errors) {

	record FieldView(String field, String code, String message) {
	}

}
