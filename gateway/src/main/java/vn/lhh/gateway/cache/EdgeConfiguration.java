package vn.lhh.gateway.cache;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.gateway.FilterOrder;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.InternalConnector;

/**
 * Puts the cache in front: hits before everything, the rest after the caller is known.
 */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

	@Bean
	@ConditionalOnBooleanProperty(name = "gateway.cache.enabled", matchIfMissing = true)
	FilterRegistrationBean<HitFilter> hits(EdgeCache cache, Reply reply, CacheMeters meters, InternalConnector internal,
			Clock clock) {
		return at(new HitFilter(cache, reply, meters, internal, clock), FilterOrder.CACHE_HIT);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "gateway.cache.enabled", matchIfMissing = true)
	FilterRegistrationBean<EdgeCacheFilter> misses(EdgeCache cache, Reply reply, CacheMeters meters,
			ProblemWriter problemWriter, Clock clock) {
		return at(new EdgeCacheFilter(cache, reply, meters, problemWriter, clock), FilterOrder.EDGE_CACHE);
	}

	@Bean
	FilterRegistrationBean<InsideFilter> inside(EdgeStore store, Reply reply, FeedStatus feedStatus,
			EdgeProperties properties, Clock clock) {
		return at(new InsideFilter(store, reply, feedStatus, properties, clock), FilterOrder.INTERNAL_CACHE);
	}

	private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> at(T filter, int order) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		return registration;
	}

}
