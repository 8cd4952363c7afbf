package vn.lhh.kit.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Route annotation for actions that do irreversible harm or show private data:
 * identity-service is asked first whether the account may still act. While it can't be
 * asked, the action is refused.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {

}
