package vn.lhh.qa.topic.web;

import org.jspecify.annotations.Nullable;

import vn.lhh.qa.topic.Topic;

/**
 * JSON view that shows a topic for editors.
 *
 * @param version for the next update
 * @param slug its name in addresses
 * @param name its name for readers
 * @param description a sentence about it
 * @param order its position, small first
 * @param active whether askers may choose it
 */
record TopicAdminView(String id, long version, String slug, String name, @Nullable String description, int order,
		boolean active) {

	static TopicAdminView of(Topic topic) {
		return new TopicAdminView(topic.id(), topic.version(), topic.slug(), topic.name(), topic.description(),
				topic.order(), topic.isActive());
	}

}
