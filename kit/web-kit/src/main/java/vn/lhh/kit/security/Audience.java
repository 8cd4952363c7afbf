package vn.lhh.kit.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import vn.lhh.kit.grant.ScopeType;

/**
 * Controller annotation that declares the roles allowed to call a controller or one of
 * its methods. A route without it is refused, so that a forgotten annotation opens
 * nothing.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Audience {

	/**
	 * Allows every caller, signed in or not.
	 */
	String ANYONE = "ANYONE";

	/**
	 * Allows every caller who is signed in, whatever the roles.
	 */
	String SIGNED_IN = "SIGNED_IN";

	/**
	 * Roles of which the caller needs one, or {@link #ANYONE} or {@link #SIGNED_IN}.
	 * @return role names as in the token's claim {@code roles}
	 */
	String[] value();

	/**
	 * Roles of which the caller needs one for methods marked {@link RequiresApprover}.
	 * @return role names; none means the same as {@link #value()}
	 */
	String[] approving() default {};

	/**
	 * Roles that may call it too, but only for drafts of their own; the use case checks
	 * that by the caller's {@link vn.lhh.kit.grant.Rights}.
	 * @return role names
	 */
	String[] drafting() default {};

	/**
	 * Scope types that the use case checks by the caller's
	 * {@link vn.lhh.kit.grant.Rights}. A grant within another scope does not open the
	 * route.
	 * @return none where only a role without scope counts
	 */
	ScopeType[] scopes() default {};

}
