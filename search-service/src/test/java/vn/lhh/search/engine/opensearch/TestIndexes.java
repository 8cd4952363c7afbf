package vn.lhh.search.engine.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.testkit.server.TestServers;

/**
 * Indexes on the node that tests share; one alone is kept of those without a name.
 */
final class TestIndexes {

	static final OpenSearchClient CLIENT = new OpenSearchClient(URI.create(TestServers.openSearchUri()));

	private TestIndexes() {
	}

	/** A catalog without any index. */
	static OpenSearchCatalog catalog(String prefix, int shards, Clock clock) {
		URI uri = URI.create(TestServers.openSearchUri());
		String index = prefix + '-' + UUID.randomUUID().toString().substring(0, 8);
		return new OpenSearchCatalog(CLIENT, new OpenSearchProperties(uri, index, shards, 0), clock,
				Abbreviations::standard);
	}

	/** An engine without any item, with two shards, so that scores come from several. */
	static SearchEngine open(Path folder) {
		CLIENT.delete("test-*", Map.of());
		OpenSearchCatalog catalog = catalog("test", 2, Clock.systemUTC());
		return catalog.create(catalog.next(List.of()));
	}

}
