package vn.lhh.gateway.contentevent;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises Kafka topics of public content.
 */
final class ContentTopics {

	private static final Pattern NAMES = Pattern.compile("(news|documents|members|qa)\\.[a-z-]+");

	/**
	 * Topics for search alone: what they tell stands on no page that an event could
	 * change.
	 */
	private static final Set<String> SEARCHED_ONLY = Set.of("documents.texts", "members.people");

	private ContentTopics() {
	}

	static boolean include(String topic) {
		return NAMES.matcher(topic).matches() && !topic.endsWith(".dlt") && !SEARCHED_ONLY.contains(topic);
	}

}
