package vn.lhh.kit.openapi;

import java.util.List;
import java.util.Map;

/**
 * OpenAPI texts of one operation.
 *
 * @param text its first sentence is the summary
 * @param status the success status, such as {@code 201}; empty for 200
 * @param problems status and code of each specific problem, such as
 * {@code 409 slug-taken}
 * @param produces media types of success; empty for JSON
 * @param also other success statuses
 */
record OperationWords(String text, String status, List<String> problems, List<String> produces, List<String> also) {

	static OperationWords of(Object written) {
		if (!(written instanceof Map<?, ?>)) {
			return new OperationWords(String.valueOf(written).strip(), "", List.of(), List.of(), List.of());
		}
		Map<String, Object> map = ApiWords.map(written);
		return new OperationWords(String.valueOf(map.getOrDefault("text", "")).strip(),
				String.valueOf(map.getOrDefault("status", "")), ApiWords.list(map.get("problems")),
				ApiWords.list(map.get("produces")), ApiWords.list(map.get("also")));
	}

	String summary() {
		int end = this.text.indexOf(". ");
		String first = (end < 0) ? this.text : this.text.substring(0, end);
		return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
	}

}
