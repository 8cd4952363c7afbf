package vn.lhh.web.template;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * Evaluates the expressions of templates as functions made once, instead of walking their
 * syntax tree and asking for every member again each time, which took half of the time of
 * a page. Whatever it does not know is evaluated by Spring as ever.
 */
final class QuickExpressions implements IStandardVariableExpressionEvaluator {

	private final SpelExpressionParser parser = new SpelExpressionParser();

	private final IStandardVariableExpressionEvaluator spring;

	private final Map<String, Optional<Formula>> formulas = new ConcurrentHashMap<>();

	QuickExpressions() {
		this(SPELVariableExpressionEvaluator.INSTANCE);
	}

	QuickExpressions(IStandardVariableExpressionEvaluator spring) {
		this.spring = spring;
	}

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		Formula formula = ours(expression, execution);
		if (formula == null) {
			return this.spring.evaluate(context, expression, execution);
		}
		try {
			return formula.in(context);
		}
		catch (UnsupportedExpressionException ex) {
			return this.spring.evaluate(context, expression, execution);
		}
	}

	private @Nullable Formula ours(IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (execution.getPerformTypeConversion() || expression.getUseSelectionAsRoot()) {
			return null;
		}
		return this.formulas.computeIfAbsent(expression.getExpression(), this::translated).orElse(null);
	}

	private Optional<Formula> translated(String expression) {
		try {
			return Optional.of(Formulas.of(this.parser.parseRaw(expression).getAST()));
		}
		catch (UnsupportedExpressionException ex) {
			return Optional.empty();
		}
	}

}
