package vn.lhh.gateway.cache.edge;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.gateway.FilterOrder;
import vn.lhh.gateway.cache.CacheMeters;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.InternalConnector;

/**
 * Registers the filters of the cache: hits before everything, the rest after the caller
 * is known.
 */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

	@Bean
	@ConditionalOnBooleanProperty(name = "gateway.cache.enabled", matchIfMissing = true)
	FilterRegistrationBean<CacheHitFilter> cacheHits(EdgeLookup lookup, CachedResponseWriter writer, CacheMeters meters,
			InternalConnector internal, Clock clock) {
		return at(new CacheHitFilter(lookup, writer, meters, internal, clock), FilterOrder.CACHE_HIT);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "gateway.cache.enabled", matchIfMissing = true)
	FilterRegistrationBean<EdgeCacheFilter> edgeCache(EdgeLookup lookup, CachedResponseWriter writer,
			CacheMeters meters, ProblemWriter problemWriter) {
		return at(new EdgeCacheFilter(lookup, writer, meters, problemWriter), FilterOrder.EDGE_CACHE);
	}

	@Bean
	FilterRegistrationBean<InternalReadFilter> internalReads(InternalLookup lookup, CachedResponseWriter writer,
			ProblemWriter problemWriter, Clock clock) {
		return at(new InternalReadFilter(lookup, writer, problemWriter, clock), FilterOrder.INTERNAL_CACHE);
	}

	private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> at(T filter, int order) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		return registration;
	}

}
