package vn.lhh.qa.topic;

import org.jspecify.annotations.Nullable;

/**
 * What the desk writes about a topic.
 *
 * @param name what readers read
 * @param description a sentence about it
 * @param order its place
 * @param active whether one may ask about it
 */
public record TopicDetails(String name, @Nullable String description, int order, boolean active) {
}
