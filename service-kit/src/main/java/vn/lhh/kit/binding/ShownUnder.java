package vn.lhh.kit.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the property under which the item's own GET shows what this request writes, so
 * that an editor may send the whole view back.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownUnder {

	/**
	 * Properties of the view, the first that holds an object counts.
	 * @return names of properties
	 */
	String[] value();

}
