package vn.lhh.gateway.contentevent;

import java.util.regex.Pattern;

/**
 * Recognises Kafka topics of public content.
 */
final class ContentTopics {

	private static final Pattern NAMES = Pattern.compile("(news|documents|members|qa)\\.[a-z-]+");

	private ContentTopics() {
	}

	static boolean include(String topic) {
		return NAMES.matcher(topic).matches() && !topic.endsWith(".dlt");
	}

}
