package vn.lhh.web.template;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/**
 * Spring's dialect with an evaluation of our own.
 */
class QuickDialect extends SpringStandardDialect {

	private final IStandardVariableExpressionEvaluator expressions;

	QuickDialect(IStandardVariableExpressionEvaluator expressions) {
		this.expressions = expressions;
	}

	@Override
	public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
		return this.expressions;
	}

}
