/**
 * Reads the topics of public content from Kafka, each index with a consumer of its own
 * and without a consumer group.
 */
@NullMarked
package vn.lhh.search.feed.messaging;

import org.jspecify.annotations.NullMarked;
