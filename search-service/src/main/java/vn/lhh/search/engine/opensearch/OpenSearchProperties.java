package vn.lhh.search.engine.opensearch;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the engine on OpenSearch.
 *
 * @param uri address of the servers, with {@code user:password@} where they want one;
 * without it the index is in this process
 * @param index beginning of the names of indexes
 * @param shards shards of each new index
 * @param replicas copies of each shard, to outlive the loss of as many servers
 */
@ConfigurationProperties("search.opensearch")
public record OpenSearchProperties(@Nullable URI uri, @DefaultValue("portal-search") String index,
		@DefaultValue("1") int shards, @DefaultValue("1") int replicas) {
}
