package vn.lhh.gateway.request;

import vn.lhh.gateway.problem.Problems;
import vn.lhh.gateway.security.AnswerPolicy;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests(Problems problems,
			AnswerPolicy policy) {
		return (factory) -> factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new MalformedRequests(problems, policy)));
	}

}
