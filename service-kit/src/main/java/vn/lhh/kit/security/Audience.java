package vn.lhh.kit.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares who may call a controller or one of its methods. A route without it is
 * refused, so that forgetting it can't open anything.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Audience {

	/**
	 * The word for everybody, signed in or not.
	 */
	String ANYONE = "ANYONE";

	/**
	 * Roles of which the caller needs one, or {@link #ANYONE}.
	 * @return role names as in the token's claim {@code roles}
	 */
	String[] value();

	/**
	 * Roles of which the caller needs one for methods marked {@link RequiresApprover}.
	 * @return role names; none means the same as {@link #value()}
	 */
	String[] approving() default {};

}
