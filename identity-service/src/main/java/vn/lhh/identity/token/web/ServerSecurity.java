package vn.lhh.identity.token.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.web.SessionCookie;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Three doors: the administrators' API takes bearer tokens, the protocol's endpoints
 * follow the protocol, and the pages are for people. What is behind none of them does not
 * exist.
 */
@Configuration(proxyBeanMethods = false)
class ServerSecurity {

	private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
			+ "form-action 'self' http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'";

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		Problem unknown = new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated");
		AuthenticationEntryPoint refuse = (request, response, failure) -> {
			response.setHeader("WWW-Authenticate", "Bearer");
			resolver.resolveException(request, response, null, unknown);
		};
		return stateless(http).securityMatcher("/api/**")
			.csrf(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/identity/admin/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults()).authenticationEntryPoint(refuse))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(refuse))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain protocol(HttpSecurity http, SessionCookie sessions) {
		stateless(http).securityContext((context) -> context.securityContextRepository(sessions))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((failures) -> failures.defaultAuthenticationEntryPointFor(signInFirst(),
					PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/oauth2/authorize")));
		http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server.withObjectPostProcessor(withoutServletSession());
			server.oidc((oidc) -> oidc.logoutEndpoint((logout) -> logout.logoutResponseHandler(endSession(sessions))));
		});
		return http.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, IdentityProperties properties) {
		return stateless(http)
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie(properties))
				.ignoringRequestMatchers("/oauth2/sign-out"))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(PAGE_POLICY))
				.referrerPolicy(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/login/**", "/logout", "/oauth2/sign-out", "/error", "/livez", "/readyz",
						"/actuator/**")
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling(
					(failures) -> failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
			.build();
	}

	private static HttpSecurity stateless(HttpSecurity http) {
		return http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable);
	}

	/**
	 * The form gets the request back as its {@code continue} field. A relative answer: no
	 * Host header can lead it elsewhere.
	 */
	private static AuthenticationEntryPoint signInFirst() {
		return (request, response, failure) -> {
			response.setStatus(HttpStatus.FOUND.value());
			response.setHeader("Location",
					"/login?continue=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8));
		};
	}

	private static String target(HttpServletRequest request) {
		return request.getRequestURI() + "?" + request.getQueryString();
	}

	private static ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> withoutServletSession() {
		return new ObjectPostProcessor<>() {
			@Override
			public <O extends OAuth2AuthorizationEndpointFilter> O postProcess(O filter) {
				filter.setSessionAuthenticationStrategy((authentication, request, response) -> {
				});
				return filter;
			}
		};
	}

	private static OidcLogoutAuthenticationSuccessHandler endSession(SessionCookie sessions) {
		OidcLogoutAuthenticationSuccessHandler handler = new OidcLogoutAuthenticationSuccessHandler();
		handler.setLogoutHandler(sessions);
		return handler;
	}

	private static CookieCsrfTokenRepository csrfCookie(IdentityProperties properties) {
		CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
		repository.setCookieName("LHH_ID_CSRF");
		repository.setCookieCustomizer(
				(cookie) -> cookie.path("/login").httpOnly(true).sameSite("Strict").secure(properties.secureCookies()));
		return repository;
	}

}
