package vn.lhh.kit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import vn.lhh.kit.http.EtagFilter;
import vn.lhh.kit.http.TraceContextFilter;
import vn.lhh.kit.paging.PagingArgumentResolver;
import vn.lhh.kit.condition.ConditionalOnResourceServer;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Auto-configuration of what every JSON API has: clock, paging, ETags, trace context.
 */
@AutoConfiguration
@ConditionalOnResourceServer
@Import(TraceContextFilter.class)
public class ApiAutoConfiguration implements WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PagingArgumentResolver());
	}

	/**
	 * Ticks in milliseconds like MongoDB dates, so that a write returns the same time as
	 * a later read.
	 */
	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.tickMillis(ZoneOffset.UTC);
	}

	@Bean
	EtagFilter etagFilter() {
		return new EtagFilter();
	}

}
