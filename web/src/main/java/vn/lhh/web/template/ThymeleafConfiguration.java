package vn.lhh.web.template;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The template engine, with our evaluation of expressions and of asset addresses.
 */
@Configuration(proxyBeanMethods = false)
class ThymeleafConfiguration {

	@Bean
	SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> resolvers) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(new QuickDialect(new QuickExpressions()));
		engine.setLinkBuilder(new AssetAddresses());
		resolvers.orderedStream().forEach(engine::addTemplateResolver);
		return engine;
	}

}
