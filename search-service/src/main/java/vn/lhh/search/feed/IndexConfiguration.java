package vn.lhh.search.feed;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lhh.search.curation.CuratedLists;
import vn.lhh.search.engine.lucene.LuceneSearchEngine;

/**
 * Chooses the engine of the index.
 */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

	@Bean
	IndexOpener indexOpener(Clock clock, CuratedLists curatedLists) {
		return (folder) -> LuceneSearchEngine.open(folder, clock, curatedLists::abbreviations);
	}

}
