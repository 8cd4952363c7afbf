package vn.lhh.search;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of search.
 *
 * @param indexFolder where the index is kept; one process alone may use it
 * @param refresh how soon what was read from Kafka is found
 * @param commit how often the index is made durable
 * @param watch how often the index folder and Kafka's topics are checked
 * @param curationPoll how often pins and abbreviations of other replicas are read
 * @param countsKept how long a query is counted after it was last asked
 */
@ConfigurationProperties("search")
public record SearchProperties(@DefaultValue("data/search") Path indexFolder, @DefaultValue("200ms") Duration refresh,
		@DefaultValue("5s") Duration commit, @DefaultValue("2s") Duration watch,
		@DefaultValue("5s") Duration curationPoll, @DefaultValue("90d") Duration countsKept) {
}
