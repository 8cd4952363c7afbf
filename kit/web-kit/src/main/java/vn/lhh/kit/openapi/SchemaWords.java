package vn.lhh.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * OpenAPI texts of one type. For requests they list the required fields and maximum
 * lengths; a test compares both with the requests that the service rejects.
 *
 * @param text for people, may be empty
 * @param required fields without which a request is rejected
 * @param max the maximum length by field, in characters
 */
record SchemaWords(String text, List<String> required, Map<String, Integer> max) {

	static SchemaWords of(Object written) {
		Map<String, Object> map = ApiWords.map(written);
		Map<String, Integer> max = new LinkedHashMap<>();
		ApiWords.map(map.get("max")).forEach((field, most) -> max.put(field, Integer.valueOf(String.valueOf(most))));
		return new SchemaWords(String.valueOf(map.getOrDefault("text", "")).strip(), ApiWords.list(map.get("required")),
				max);
	}

}
