package vn.lhh.launcher.fields;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the ids, slugs and tracking codes of the samples, and fills them in for
 * {@code ${name}}, {@code ${name-slug}} and {@code ${name-code}}.
 */
final class SampleIds {

	private static final Pattern NAME = Pattern.compile("\\$\\{([\\w-]+)}");

	private final Map<String, String> given = new HashMap<>();

	void take(String item, JsonNode answer) {
		JsonNode newest = answer.has("files") ? last(answer.path("files")) : answer;
		keep(item, newest.path("id"));
		keep(item + "-slug", answer.path("slug"));
		keep(item + "-code", answer.path("trackingCode"));
	}

	/**
	 * Returns the newest file: an upload to an item that has files answers with the whole
	 * item.
	 */
	private static JsonNode last(JsonNode files) {
		return files.path(files.size() - 1);
	}

	private void keep(String name, JsonNode value) {
		if (value.isString()) {
			this.given.put(name, value.asString());
		}
	}

	void copy(String item, String original) {
		this.given.put(item, of(original));
	}

	String of(String name) {
		assertThat(this.given).as("Nothing is known of ${%s}", name).containsKey(name);
		return this.given.get(name);
	}

	String fill(String text) {
		return NAME.matcher(text).replaceAll((name) -> Matcher.quoteReplacement(of(name.group(1))));
	}

}
