package vn.lhh.web.page;

import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.lhh.web.page.security.SameOriginInterceptor;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;

/**
 * Spring MVC configuration of all pages: page data loader, headers, and assets whose
 * addresses contain a hash of their content.
 */
@Configuration
class WebMvcConfiguration implements WebMvcConfigurer {

	private static final List<String> ASSETS = List.of("css", "js", "fonts", "img");

	private final PageDataArgumentResolver pageDataArgumentResolver;

	private final SameOriginInterceptor sameOriginInterceptor;

	private final PageInterceptor pageInterceptor;

	WebMvcConfiguration(PageDataArgumentResolver pageDataArgumentResolver, SameOriginInterceptor sameOriginInterceptor,
			PageInterceptor pageInterceptor) {
		this.pageDataArgumentResolver = pageDataArgumentResolver;
		this.sameOriginInterceptor = sameOriginInterceptor;
		this.pageInterceptor = pageInterceptor;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.pageDataArgumentResolver);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.sameOriginInterceptor);
		registry.addInterceptor(this.pageInterceptor);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		ASSETS.forEach((folder) -> registry.addResourceHandler("/" + folder + "/**")
			.addResourceLocations("classpath:/static/" + folder + "/")
			.setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new HashedAssetResolver().addVersionStrategy(Assets.VERSIONS, "/**"))
			.addTransformer(new CssLinkResourceTransformer())
			.addTransformer(new InMemoryAssetTransformer()));
	}

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
		return new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
	}

}
