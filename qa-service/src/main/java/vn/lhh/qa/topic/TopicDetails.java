package vn.lhh.qa.topic;

import org.jspecify.annotations.Nullable;

/**
 * Holds the fields that editors write about a topic.
 *
 * @param slug its name in addresses, made from the name if {@code null}; only read when
 * the topic is created
 * @param name its name for readers
 * @param description a sentence about it
 * @param order its position, small first
 * @param active whether askers may choose it
 */
public record TopicDetails(@Nullable String slug, String name, @Nullable String description, int order,
		boolean active) {
}
