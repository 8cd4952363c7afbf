package vn.lhh.identity.token.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.web.SessionCookie;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.ProviderAwayException;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Configures five Spring Security filter chains: bearer tokens for the administrators'
 * API, OAuth for the protocol's endpoints, the sign-in pages, the pages of one's own
 * account, and the internal endpoint for the machine. Every other path answers 404.
 */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerSecurityConfiguration {

	private static final DefaultBearerTokenResolver TOKENS = new DefaultBearerTokenResolver();

	private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
			+ "form-action 'self' http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'";

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		AuthenticationEntryPoint refuse = (request, response, failure) -> {
			Problem problem = ProviderAwayException.problem(failure);
			if (problem.kind() == ProblemKind.UNAUTHENTICATED) {
				response.setHeader("WWW-Authenticate", "Bearer");
			}
			resolver.resolveException(request, response, null, problem);
		};
		return stateless(http).securityMatcher("/api/**")
			.csrf(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/identity/admin/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults())
				.bearerTokenResolver(AuthorizationServerSecurityConfiguration::tokenWhereOneCounts)
				.authenticationEntryPoint(refuse))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(refuse))
			.build();
	}

	/**
	 * Covers the internal endpoint, which is not reachable from outside: the gateway
	 * passes nothing on to it.
	 */
	@Bean
	@Order(0)
	SecurityFilterChain internal(HttpSecurity http) {
		return stateless(http).securityMatcher("/internal/**")
			.csrf(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain protocol(HttpSecurity http, SessionCookie sessions, OAuth2AuthorizationService authorizations) {
		stateless(http).securityContext((context) -> context.securityContextRepository(sessions))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((failures) -> failures
				.defaultAuthenticationEntryPointFor(signInFirst(), at(HttpMethod.GET, "/oauth2/authorize"))
				.defaultAuthenticationEntryPointFor(new BearerTokenAuthenticationEntryPoint(), at(null, "/userinfo")));
		http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server.withObjectPostProcessor(withoutServletSession());
			server.clientAuthentication((client) -> client.authenticationProviders(
					(providers) -> providers.replaceAll((provider) -> new CodeSpender(provider, authorizations))));
			server.authorizationEndpoint((endpoint) -> endpoint.authenticationProviders(
					(providers) -> providers.forEach(AuthorizationServerSecurityConfiguration::neverSilently)));
			server.oidc((oidc) -> oidc.logoutEndpoint((logout) -> logout.logoutResponseHandler(endSession(sessions))));
		});
		return http.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain ownAccount(HttpSecurity http, SessionCookie sessions, IdentityProperties properties) {
		return stateless(http).securityMatcher("/tai-khoan", "/tai-khoan/**")
			.securityContext((context) -> context.securityContextRepository(sessions))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie("/tai-khoan", properties)))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(PAGE_POLICY))
				.referrerPolicy(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/tai-khoan/loi-moi")
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(signInToAccount()))
			.build();
	}

	@Bean
	@Order(4)
	SecurityFilterChain pages(HttpSecurity http, IdentityProperties properties) {
		return stateless(http)
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie("/login", properties))
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

	/**
	 * Refuses codes without interaction to the command-line client: a program on a
	 * person's machine can't prove which one it is.
	 */
	private static void neverSilently(AuthenticationProvider provider) {
		if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider requests) {
			requests.setAuthenticationValidator(new OAuth2AuthorizationCodeRequestAuthenticationValidator()
				.andThen(AuthorizationServerSecurityConfiguration::refuseSilence));
		}
	}

	private static void refuseSilence(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
		boolean silent = String.valueOf(request.getAdditionalParameters().get("prompt")).contains("none");
		if (silent && SessionCookie.COMMAND_LINE.equals(request.getClientId())) {
			throw new OAuth2AuthorizationCodeRequestAuthenticationException(new OAuth2Error("consent_required"),
					request);
		}
	}

	private static HttpSecurity stateless(HttpSecurity http) {
		return http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable);
	}

	/**
	 * Resolves a bearer token only where one counts, so that public paths answer even
	 * with an invalid token.
	 */
	private static @Nullable String tokenWhereOneCounts(HttpServletRequest request) {
		return request.getRequestURI().matches("/api/identity/(admin|account)(/.*)?") ? TOKENS.resolve(request) : null;
	}

	/**
	 * Redirects to the sign-in form, which gets the request back as its {@code continue}
	 * field. The address is relative, so no Host header can lead it elsewhere.
	 */
	private static AuthenticationEntryPoint signInFirst() {
		return (request, response, failure) -> {
			response.setStatus(HttpStatus.FOUND.value());
			response.setHeader("Location",
					"/login?continue=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8));
		};
	}

	/**
	 * Redirects to the sign-in form, and from there to the page; after a form that came
	 * too late, to the account's first page.
	 */
	private static AuthenticationEntryPoint signInToAccount() {
		return (request, response, failure) -> {
			String target = "GET".equals(request.getMethod()) ? request.getRequestURI() : "/tai-khoan";
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader("Location", "/login?continue=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
		};
	}

	private static RequestMatcher at(@Nullable HttpMethod method, String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(method, path);
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

	private static CookieCsrfTokenRepository csrfCookie(String path, IdentityProperties properties) {
		CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
		repository.setCookieName(properties.cookieName("LHH_ID_CSRF"));
		repository.setCookieCustomizer(
				(cookie) -> cookie.path(path).httpOnly(true).sameSite("Strict").secure(properties.secureCookies()));
		return repository;
	}

}
