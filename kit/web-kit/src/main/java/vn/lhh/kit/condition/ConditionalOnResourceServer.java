package vn.lhh.kit.condition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;

/**
 * Limits an auto-configuration to processes that offer a JSON API under bearer tokens:
 * those with an OAuth 2 resource server on their class path. The gateway and the pages
 * have none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(
		name = "org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter")
public @interface ConditionalOnResourceServer {

}
