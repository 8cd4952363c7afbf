package vn.lhh.web.page.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ProblemBody;

/**
 * Form errors: a summary of the whole form, and a message beside each invalid field.
 */
public record FormErrors(@Nullable String summary, Map<String, String> fields, List<String> others) {

	static FormErrors none() {
		return new FormErrors(null, Map.of(), List.of());
	}

	/**
	 * Errors of a refused request; one about a field that the form does not have is shown
	 * in the summary only.
	 */
	static FormErrors of(GatewayException problem, FormWords words) {
		Map<String, String> fields = new LinkedHashMap<>();
		List<String> others = new ArrayList<>();
		problem.body().errors().forEach((error) -> {
			String field = field(error);
			String message = words.message(field, error);
			if (words.has(field)) {
				fields.putIfAbsent(field, message);
			}
			else {
				others.add(message);
			}
		});
		return new FormErrors(summary(problem), fields, others);
	}

	static FormErrors of(String field, String message) {
		return new FormErrors("Có 1 mục cần sửa.", Map.of(field, message), List.of());
	}

	public boolean isPresent() {
		return this.summary != null;
	}

	/** The page title, marked if there is an error. */
	String marked(String title) {
		return isPresent() ? "Lỗi: " + title : title;
	}

	public @Nullable String at(String field) {
		return this.fields.get(field);
	}

	/**
	 * Ids of the elements that describe a field: its hint, and its error if there is one.
	 */
	public @Nullable String describing(String field, @Nullable String hint) {
		String ids = Stream.of(hint, this.fields.containsKey(field) ? field + "-loi" : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return ids.isEmpty() ? null : ids;
	}

	private static String field(ProblemBody.FieldError error) {
		return error.field().startsWith("consent") ? "consent" : error.field();
	}

	private static String summary(GatewayException problem) {
		if (problem.isUnavailable()) {
			return "Lúc này chưa gửi được: chức năng này đang tạm gián đoạn, mong bạn thông cảm. Nội dung bạn viết vẫn còn dưới đây; "
					+ "xin thử gửi lại sau ít phút.";
		}
		if (problem.status() == 429) {
			return "Bạn vừa gửi nhiều lần liền nhau. Nội dung vẫn còn dưới đây; xin thử lại sau ít phút.";
		}
		String detail = problem.body().detail();
		return (detail != null) ? detail : "Có mục cần sửa trước khi gửi.";
	}

}
