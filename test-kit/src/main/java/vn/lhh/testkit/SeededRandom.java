package vn.lhh.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test once per seed, each time with its own
 * {@link java.util.Random}. The name of the test contains the seed, so that a failure can
 * be repeated.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(SeededRandomProvider.class)
public @interface SeededRandom {

	/**
	 * Sets the number of seeds; the first one is the system property
	 * {@code portal.test.seed}, or 1.
	 * @return at least 1
	 */
	int tries() default 100;

}
