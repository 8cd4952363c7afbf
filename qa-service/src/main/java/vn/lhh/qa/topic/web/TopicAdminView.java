package vn.lhh.qa.topic.web;

import org.jspecify.annotations.Nullable;

import vn.lhh.qa.topic.Topic;

/**
 * A topic as the desk sees it.
 *
 * @param id the id
 * @param version for the next update
 * @param slug its name in addresses
 * @param name what readers read
 * @param description a sentence about it
 * @param order its place
 * @param active whether one may ask about it
 */
record TopicAdminView(String id, long version, String slug, String name, @Nullable String description, int order,
		boolean active) {

	static TopicAdminView of(Topic topic) {
		return new TopicAdminView(topic.id(), topic.version(), topic.slug(), topic.name(), topic.description(),
				topic.order(), topic.isActive());
	}

}
