package vn.lhh.kit.security;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.condition.ConditionalOnResourceServer;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.problem.ProblemResponses;
import vn.lhh.kit.problem.ProblemView;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Spring Security auto-configuration of every service as an OAuth 2 resource server:
 * bearer tokens only, no session, and each {@code /admin/} path needs a token.
 */
@AutoConfiguration(beforeName = {
		"org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
		"org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration" })
@ConditionalOnResourceServer
public class KitSecurityAutoConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AudienceInterceptor());
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActorArgumentResolver());
	}

	/**
	 * Turns off security observations: they would only be useful for sign-in and
	 * sign-out, and no service does either.
	 */
	@Bean
	@ConditionalOnMissingBean
	SecurityObservationSettings unobserved() {
		return SecurityObservationSettings.noObservations();
	}

	private static AuthenticationEntryPoint refusal(ProblemResponses problemResponses, JsonMapper json) {
		return (request, response, failure) -> {
			Problem problem = ProviderAwayException.problem(failure);
			if (problem.kind() == ProblemKind.UNAUTHENTICATED) {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			}
			write(problemResponses.answer(problem, request), response, json);
		};
	}

	private static void write(ResponseEntity<ProblemView> answer, HttpServletResponse response, JsonMapper json)
			throws IOException {
		response.setStatus(answer.getStatusCode().value());
		answer.getHeaders().forEach((name, values) -> values.forEach((value) -> response.setHeader(name, value)));
		response.setCharacterEncoding("UTF-8");
		response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
	}

	/**
	 * Sends reads without a token, which are the majority, past all token filters;
	 * {@link AudienceInterceptor} then decides by the route's audience.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean(SecurityFilterChain.class)
	static class FilterChainConfiguration {

		private static final String ADMINISTRATION = "/api/*/admin/**";

		@Bean
		@Order(1)
		SecurityFilterChain reads(HttpSecurity http) {
			RequestMatcher administration = PathPatternRequestMatcher.withDefaults().matcher(ADMINISTRATION);
			return http.securityMatcher((request) -> isReadWithoutToken(request) && !administration.matches(request))
				.csrf(AbstractHttpConfigurer::disable)
				.sessionManagement(AbstractHttpConfigurer::disable)
				.securityContext(AbstractHttpConfigurer::disable)
				.requestCache(AbstractHttpConfigurer::disable)
				.logout(AbstractHttpConfigurer::disable)
				.anonymous(AbstractHttpConfigurer::disable)
				.servletApi(AbstractHttpConfigurer::disable)
				.exceptionHandling(AbstractHttpConfigurer::disable)
				.headers((headers) -> headers.cacheControl((cache) -> cache.disable()))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain resourceServer(HttpSecurity http, ProblemResponses problemResponses, JsonMapper json,
				JwtDecoder decoder) {
			OptionalTokens tokens = new OptionalTokens(PathPatternRequestMatcher.withDefaults().matcher(ADMINISTRATION),
					decoder);
			AuthenticationEntryPoint refuse = refusal(problemResponses, json);
			return http.csrf(AbstractHttpConfigurer::disable)
				.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.requestCache(AbstractHttpConfigurer::disable)
				.logout(AbstractHttpConfigurer::disable)
				.headers((headers) -> headers.cacheControl((cache) -> cache.disable()))
				.authorizeHttpRequests(
						(requests) -> requests.requestMatchers(ADMINISTRATION).authenticated().anyRequest().permitAll())
				.oauth2ResourceServer(
						(server) -> server.bearerTokenResolver(tokens::token)
							.authenticationManagerResolver(tokens::manager)
							.authenticationEntryPoint(refuse)
							.accessDeniedHandler((request, response,
									failure) -> write(problemResponses.answer(
											new Problem(ProblemKind.FORBIDDEN, "forbidden"), request), response, json)))
				.exceptionHandling((failures) -> failures.authenticationEntryPoint(refuse))
				.build();
		}

		private static boolean isReadWithoutToken(HttpServletRequest request) {
			String method = request.getMethod();
			return ("GET".equals(method) || "HEAD".equals(method))
					&& request.getHeader(HttpHeaders.AUTHORIZATION) == null;
		}

	}

}
