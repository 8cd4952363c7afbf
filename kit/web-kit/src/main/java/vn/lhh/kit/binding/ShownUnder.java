package vn.lhh.kit.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Request annotation that names the property under which the item's GET nests the written
 * fields, so that an editor may send the whole view back.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownUnder {

	/**
	 * Names properties of the view; the first one that holds an object counts.
	 */
	String[] value();

}
