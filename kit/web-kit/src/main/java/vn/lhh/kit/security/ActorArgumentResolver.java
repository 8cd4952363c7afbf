package vn.lhh.kit.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
		return current().orElseThrow(() -> new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated"));
	}

	/**
	 * Returns the calling account.
	 * @return empty outside a request with a token
	 */
	public static Optional<Actor> current() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller instanceof JwtAuthenticationToken token) ? Optional.of(of(token.getToken())) : Optional.empty();
	}

	private static Actor of(Jwt token) {
		List<String> roles = token.getClaimAsStringList("roles");
		String id = Optional.ofNullable(token.getSubject()).orElse("");
		String name = Optional.ofNullable(token.getClaimAsString("name")).orElse(id);
		return new Actor(id, name, (roles == null) ? Set.of() : Set.copyOf(roles));
	}

}
