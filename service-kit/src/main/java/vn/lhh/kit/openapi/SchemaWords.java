package vn.lhh.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written about one type: for requests, which fields must be there and how long
 * texts may be; a test compares both with what the service refuses.
 *
 * @param text for people, perhaps empty
 * @param required fields without which a request is refused
 * @param max the longest text by field, in characters
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
