package vn.lhh.kit.security;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.lhh.kit.grant.Grant;
import vn.lhh.kit.grant.Rights;
import vn.lhh.kit.grant.RouteRights;
import vn.lhh.kit.grant.ScopeType;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Audience of one route, read from its method's {@link Audience} or else its
 * controller's.
 *
 * @param approval whether only approving roles may call it
 */
record EffectiveAudience(Audience declared, boolean approval) {

	/**
	 * Reads a route's audience.
	 * @return empty where it declares none
	 */
	static Optional<EffectiveAudience> of(Method method, Class<?> controller) {
		Audience own = AnnotatedElementUtils.findMergedAnnotation(method, Audience.class);
		Audience audience = (own != null) ? own
				: AnnotatedElementUtils.findMergedAnnotation(controller, Audience.class);
		boolean approval = AnnotatedElementUtils.hasAnnotation(method, RequiresApprover.class);
		return Optional.ofNullable(audience).map((declared) -> new EffectiveAudience(declared, approval));
	}

	/**
	 * Lists the roles of which the caller needs one, with or without a scope.
	 */
	List<String> roles() {
		return this.approval ? List.of(approvers())
				: Stream.of(this.declared.drafting(), this.declared.value()).flatMap(Stream::of).toList();
	}

	List<ScopeType> scopes() {
		return List.of(this.declared.scopes());
	}

	boolean isForAnyone() {
		return isFor(Audience.ANYONE);
	}

	private boolean isFor(String audience) {
		return List.of(this.declared.value()).contains(audience);
	}

	Rights rightsOf(Set<String> roles, Set<Grant> grants) {
		RouteRights routeRights = new RouteRights(Set.of(this.declared.value()), Set.of(approvers()),
				Set.of(this.declared.drafting()), Set.of(this.declared.scopes()));
		return routeRights.of(roles, grants);
	}

	boolean admits(Actor actor) {
		return isFor(Audience.SIGNED_IN)
				|| !(this.approval ? actor.rights().approve() : actor.rights().write()).isNone();
	}

	private String[] approvers() {
		return (this.declared.approving().length == 0) ? this.declared.value() : this.declared.approving();
	}

}
