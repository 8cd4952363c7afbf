package vn.lhh.web.template;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Elvis;
import org.springframework.expression.spel.ast.Indexer;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpMinus;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Ternary;

/**
 * Makes functions of parsed expressions, with the meaning that Spring gives them. What
 * templates of this site do not use is left to Spring.
 */
final class Formulas {

	/** What the template engine answers by itself, under rules of its own. */
	private static final Set<String> RESERVED = Set.of("param", "session", "application", "execInfo");

	/** One more part of a path, such as {@code .title} or {@code .isEmpty()}. */
	@FunctionalInterface
	private interface Step {

		@Nullable Object from(Object target, IExpressionContext context);

	}

	private Formulas() {
	}

	static Formula of(SpelNode node) {
		return switch (node) {
			case Literal literal -> constant(literal.getLiteralValue().getValue());
			case PropertyOrFieldReference variable -> variable(variable.getName());
			case CompoundExpression path -> path(path);
			case Ternary choice -> choice(child(choice, 0), child(choice, 1), child(choice, 2));
			case Elvis either -> either(child(either, 0), child(either, 1));
			case OpPlus sum when sum.getChildCount() == 2 -> sum(child(sum, 0), child(sum, 1));
			default -> judgement(node);
		};
	}

	private static Formula judgement(SpelNode node) {
		return switch (node) {
			case OpEQ same -> equal(child(same, 0), child(same, 1));
			case OpNE different -> not(equal(child(different, 0), child(different, 1)));
			case OperatorNot not -> not(child(not, 0));
			case OpAnd both -> and(child(both, 0), child(both, 1));
			case OpOr any -> or(child(any, 0), child(any, 1));
			case OpGT more -> greater(child(more, 0), child(more, 1));
			case OpLT less -> greater(child(less, 1), child(less, 0));
			case OpMinus less when less.getChildCount() == 2 ->
				numbers(child(less, 0), child(less, 1), Math::subtractExact);
			default -> throw new UnsupportedExpressionException();
		};
	}

	private static Formula child(SpelNode node, int at) {
		return of(node.getChild(at));
	}

	private static Formula constant(@Nullable Object value) {
		return (context) -> value;
	}

	private static Formula variable(String name) {
		if (RESERVED.contains(name)) {
			throw new UnsupportedExpressionException();
		}
		return (context) -> context.getVariable(name);
	}

	private static Formula path(CompoundExpression path) {
		Formula formula = of(path.getChild(0));
		for (int at = 1; at < path.getChildCount(); at++) {
			formula = further(formula, step(path.getChild(at)), isSafe(path.getChild(at)));
		}
		return formula;
	}

	private static Formula further(Formula start, Step step, boolean safe) {
		return (context) -> {
			Object target = start.in(context);
			if (target == null && !safe) {
				throw new UnsupportedExpressionException();
			}
			return (target != null) ? step.from(target, context) : null;
		};
	}

	private static boolean isSafe(SpelNode step) {
		return (step instanceof PropertyOrFieldReference property && property.isNullSafe())
				|| (step instanceof MethodReference method && method.isNullSafe());
	}

	private static Step step(SpelNode node) {
		return switch (node) {
			case PropertyOrFieldReference property -> property(Member.property(property.getName()));
			case MethodReference method ->
				call(Member.method(method.getName(), method.getChildCount()), children(method));
			case Indexer index when !index.isNullSafe() && index.getChild(0) instanceof Literal at ->
				element(constant(at.getLiteralValue().getValue()));
			default -> throw new UnsupportedExpressionException();
		};
	}

	private static Step property(Member member) {
		return (target, context) -> member.of(target);
	}

	private static Step call(Member member, List<Formula> arguments) {
		return (target, context) -> {
			@Nullable Object[] given = new @Nullable Object[arguments.size()];
			for (int at = 0; at < given.length; at++) {
				given[at] = arguments.get(at).in(context);
			}
			return member.of(target, given);
		};
	}

	private static Step element(Formula index) {
		return (target, context) -> {
			if (target instanceof List<?> list && index.in(context) instanceof Integer at) {
				return list.get(at);
			}
			throw new UnsupportedExpressionException();
		};
	}

	private static List<Formula> children(SpelNode node) {
		return IntStream.range(0, node.getChildCount()).mapToObj((at) -> child(node, at)).toList();
	}

	private static Formula choice(Formula condition, Formula then, Formula otherwise) {
		return (context) -> condition.holds(context) ? then.in(context) : otherwise.in(context);
	}

	private static Formula either(Formula first, Formula second) {
		return (context) -> {
			Object value = first.in(context);
			return (value == null || "".equals(value)) ? second.in(context) : value;
		};
	}

	private static Formula not(Formula other) {
		return (context) -> !other.holds(context);
	}

	private static Formula and(Formula left, Formula right) {
		return (context) -> left.holds(context) && right.holds(context);
	}

	private static Formula or(Formula left, Formula right) {
		return (context) -> left.holds(context) || right.holds(context);
	}

	private static Formula equal(Formula left, Formula right) {
		return (context) -> areEqual(left.in(context), right.in(context));
	}

	private static boolean areEqual(@Nullable Object left, @Nullable Object right) {
		if (left == null || right == null || left.getClass() == right.getClass()) {
			return Objects.equals(left, right);
		}
		throw new UnsupportedExpressionException();
	}

	private static Formula greater(Formula left, Formula right) {
		return (context) -> whole(left.in(context)) > whole(right.in(context));
	}

	private static Formula sum(Formula left, Formula right) {
		Formula sum = numbers(left, right, Math::addExact);
		return (context) -> {
			Object first = left.in(context);
			Object second = right.in(context);
			return (first instanceof String || second instanceof String) ? text(first) + text(second) : sum.in(context);
		};
	}

	private static String text(@Nullable Object value) {
		if (value == null || value instanceof String || value instanceof Integer || value instanceof Long) {
			return String.valueOf(value);
		}
		throw new UnsupportedExpressionException();
	}

	private static Formula numbers(Formula left, Formula right, LongBinaryOperator operator) {
		return (context) -> Math.toIntExact(operator.applyAsLong(small(left.in(context)), small(right.in(context))));
	}

	private static int small(@Nullable Object value) {
		if (value instanceof Integer number) {
			return number;
		}
		throw new UnsupportedExpressionException();
	}

	private static long whole(@Nullable Object value) {
		if (value instanceof Integer || value instanceof Long) {
			return ((Number) value).longValue();
		}
		throw new UnsupportedExpressionException();
	}

}
