package vn.lhh.search.engine.opensearch;

import java.time.Clock;
import java.util.function.Supplier;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;

/**
 * Takes OpenSearch as the engine where its address is set.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("search.opensearch.uri")
@EnableConfigurationProperties(OpenSearchProperties.class)
public class OpenSearchConfiguration {

	@Bean
	OpenSearchClient openSearchClient(OpenSearchProperties properties) {
		return new OpenSearchClient(properties.uri());
	}

	@Bean
	OpenSearchCatalog openSearchCatalog(OpenSearchClient client, OpenSearchProperties properties, Clock clock,
			Supplier<Abbreviations> abbreviations) {
		return new OpenSearchCatalog(client, properties, clock, abbreviations);
	}

}
