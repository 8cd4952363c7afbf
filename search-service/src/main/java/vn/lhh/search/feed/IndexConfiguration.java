package vn.lhh.search.feed;

import java.net.URI;
import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lhh.search.SearchProperties;
import vn.lhh.search.curation.CuratedLists;
import vn.lhh.search.engine.IndexCatalog;
import vn.lhh.search.engine.lucene.LuceneSearchEngine;
import vn.lhh.search.engine.opensearch.OpenSearchCatalog;
import vn.lhh.search.engine.opensearch.OpenSearchProperties;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;

/**
 * Chooses the engine of the index: OpenSearch where its address is set.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenSearchProperties.class)
class IndexConfiguration {

	@Bean
	IndexCatalog indexCatalog(SearchProperties properties, OpenSearchProperties openSearch, Clock clock,
			CuratedLists curatedLists) {
		URI server = openSearch.uri();
		if (server != null) {
			return new OpenSearchCatalog(new OpenSearchClient(server), openSearch, clock, curatedLists::abbreviations);
		}
		return new IndexFolders(properties.indexFolder(),
				(folder) -> LuceneSearchEngine.open(folder, clock, curatedLists::abbreviations));
	}

}
