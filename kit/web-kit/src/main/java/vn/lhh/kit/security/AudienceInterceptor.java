package vn.lhh.kit.security;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Spring interceptor that refuses a caller outside the route's declared audience, before
 * the body is read.
 */
public class AudienceInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isOurs(method)) {
			verify(audienceOf(method));
		}
		return true;
	}

	/**
	 * Returns the roles a route declares.
	 * @return empty where it declares no audience
	 */
	public static Optional<List<String>> rolesOf(HandlerMethod method) {
		return audienceOf(method).map(EffectiveAudience::roles);
	}

	/**
	 * Returns the scope types of grants that a route checks.
	 * @return empty where only a role without scope counts
	 */
	public static List<ScopeType> scopesOf(HandlerMethod method) {
		return audienceOf(method).map(EffectiveAudience::scopes).orElse(List.of());
	}

	private static Optional<EffectiveAudience> audienceOf(HandlerMethod method) {
		return EffectiveAudience.of(method.getMethod(), method.getBeanType());
	}

	private static boolean isOurs(HandlerMethod method) {
		return method.getBeanType().getName().startsWith("vn.lhh.");
	}

	private static void verify(Optional<EffectiveAudience> audience) {
		if (audience.filter(EffectiveAudience::isForAnyone).isEmpty()) {
			Actor caller = ActorArgumentResolver.caller(audience)
				.orElseThrow(() -> new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated"));
			if (audience.filter((declared) -> declared.admits(caller)).isEmpty()) {
				throw new Problem(ProblemKind.FORBIDDEN, "forbidden");
			}
		}
	}

}
