package vn.lhh.kit.security;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.Grant;
import vn.lhh.kit.grant.GrantsClaim;
import vn.lhh.kit.grant.Rights;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Spring argument resolver that passes the calling {@link Actor} to controller methods.
 */
public class ActorArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	@Override
	public Actor resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Method method = Objects.requireNonNull(parameter.getMethod());
		return caller(EffectiveAudience.of(method, parameter.getContainingClass()))
			.orElseThrow(() -> new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated"));
	}

	/**
	 * Returns the calling account, for records of who did what.
	 * @return without any right; empty outside a request with a token
	 */
	public static Optional<Actor> current() {
		return caller(Optional.empty());
	}

	/**
	 * Returns the calling account with its rights on a route.
	 * @param audience empty for a route that gives no right
	 * @return empty outside a request with a token
	 */
	static Optional<Actor> caller(Optional<EffectiveAudience> audience) {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller instanceof JwtAuthenticationToken token) ? Optional.of(of(token.getToken(), audience))
				: Optional.empty();
	}

	private static Actor of(Jwt token, Optional<EffectiveAudience> audience) {
		List<String> claimed = token.getClaimAsStringList("roles");
		Set<String> roles = (claimed == null) ? Set.of() : Set.copyOf(claimed);
		Set<Grant> grants = GrantsClaim.read(token.getClaim(GrantsClaim.NAME));
		String id = Optional.ofNullable(token.getSubject()).orElse("");
		String name = Optional.ofNullable(token.getClaimAsString("name")).orElse(id);
		Rights rights = audience.map((declared) -> declared.rightsOf(roles, grants)).orElse(Rights.NONE);
		return new Actor(id, name, roles, rights);
	}

}
