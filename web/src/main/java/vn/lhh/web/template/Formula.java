package vn.lhh.web.template;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/**
 * An expression of a template as a function of what the template is drawn with.
 */
@FunctionalInterface
interface Formula {

	@Nullable Object in(IExpressionContext context);

	default boolean holds(IExpressionContext context) {
		if (in(context) instanceof Boolean yes) {
			return yes;
		}
		throw new UnsupportedExpressionException();
	}

}
