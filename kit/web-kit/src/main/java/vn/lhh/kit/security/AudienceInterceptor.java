package vn.lhh.kit.security;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.core.annotation.AnnotatedElementUtils;
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
			verify(rolesOf(method).orElse(List.of()));
		}
		return true;
	}

	/**
	 * Returns the roles a route declares.
	 * @return empty where it declares no audience
	 */
	public static Optional<List<String>> rolesOf(HandlerMethod method) {
		Audience own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Audience.class);
		Audience audience = (own != null) ? own
				: AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Audience.class);
		return Optional.ofNullable(audience).map((found) -> List.of(roles(found, method)));
	}

	private static String[] roles(Audience audience, HandlerMethod method) {
		boolean approving = AnnotatedElementUtils.hasAnnotation(method.getMethod(), RequiresApprover.class);
		return (approving && audience.approving().length > 0) ? audience.approving() : audience.value();
	}

	private static boolean isOurs(HandlerMethod method) {
		return method.getBeanType().getName().startsWith("vn.lhh.");
	}

	private static void verify(List<String> roles) {
		if (!roles.contains(Audience.ANYONE)) {
			@Nullable Actor caller = ActorArgumentResolver.current().orElse(null);
			if (caller == null) {
				throw new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated");
			}
			if (!caller.hasAny(roles.toArray(String[]::new))) {
				throw new Problem(ProblemKind.FORBIDDEN, "forbidden");
			}
		}
	}

}
