package vn.lhh.launcher.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks tests that use a {@link WholeSite} without breaking it: they share one and run on
 * it one after another. They come after the tests with sites of their own, as a thread
 * that waits for the shared site can't take another test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(Integer.MAX_VALUE)
@ResourceLock("the site that is not broken")
@ExtendWith(WholeSite.Resolver.class)
public @interface WholeSiteJourney {

}
