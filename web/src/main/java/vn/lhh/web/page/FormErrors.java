package vn.lhh.web.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.ProblemBody;

/**
 * What has to be put right in a form: a sentence for the whole of it, and one beside each
 * field that is named.
 */
public record FormErrors(@Nullable String summary, Map<String, String> fields) {

	static FormErrors none() {
		return new FormErrors(null, Map.of());
	}

	static FormErrors of(GatewayProblem problem) {
		Map<String, String> fields = new LinkedHashMap<>();
		problem.body().errors().forEach((error) -> fields.putIfAbsent(field(error), error.message()));
		return new FormErrors(summary(problem), fields);
	}

	static FormErrors of(String field, String message) {
		return new FormErrors("Có 1 mục cần sửa.", Map.of(field, message));
	}

	public boolean isPresent() {
		return this.summary != null;
	}

	public @Nullable String at(String field) {
		return this.fields.get(field);
	}

	private static String field(ProblemBody.FieldError error) {
		return error.field().startsWith("consent") ? "consent" : error.field();
	}

	private static String summary(GatewayProblem problem) {
		if (problem.isUnavailable()) {
			return "Lúc này chưa gửi được: bộ phận tiếp nhận đang tạm ngừng. Nội dung bạn viết vẫn còn dưới đây; "
					+ "xin thử gửi lại sau ít phút.";
		}
		if (problem.status() == 429) {
			return "Bạn vừa gửi nhiều lần liền nhau. Nội dung vẫn còn dưới đây; xin thử lại sau ít phút.";
		}
		String detail = problem.body().detail();
		return (detail != null) ? detail : "Có mục cần sửa trước khi gửi.";
	}

}
