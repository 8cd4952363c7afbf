package vn.lhh.web.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;

import org.springframework.expression.ParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuickExpressionsTests {

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private final AtomicInteger leftToSpring = new AtomicInteger();

	/** Something with every kind of member. */
	public record Thing(@Nullable String title, int count, long size, boolean isOpen, @Nullable Thing inner,
			List<String> words) {

		public boolean isReady() {
			return true;
		}

		public String repeated(String word, int times) {
			return word.repeat(times);
		}

		public String failing() {
			throw new IllegalStateException("on purpose");
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "thing.title", "thing.open", "thing.ready", "thing.inner?.title",
			"thing.inner?.inner?.title", "thing.words[1]", "thing.words.size() > 1", "thing.words.isEmpty()",
			"!thing.words.isEmpty()", "thing.repeated('a', thing.count)", "thing.title + ' ' + thing.count",
			"'(' + thing.size + ')'", "thing.count - 1", "thing.count + thing.count",
			"thing.title != null and thing.open ? 'yes' : 'no'", "thing.inner.title ?: thing.title", "empty ?: 'else'",
			"nobody ?: 'else'", "nobody == null", "thing.title == 'Hội'", "thing.count == 3 or nobody.title",
			"nobody != null and nobody.title", "thing.count < 4", "thing.title.startsWith('H')", "thing.phone",
			"'a' + nobody", "thing == thing.inner", "true", "null", "unknown" })
	void anExpressionMeansWhatItMeansToSpring(String expression) {
		assertThat(outcome(expression, quick())).isEqualTo(outcome(expression, new SpringTemplateEngine()));
	}

	@Test
	void itIsNotSpringThatEvaluates() {
		outcome("thing.title + ' ' + thing.inner?.title", quick());
		assertThat(this.leftToSpring).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "thing.count == thing.size", "thing.words.?[length() > 1]", "T(java.lang.Math).abs(1)" })
	void whatIsNotKnownIsLeftToSpring(String expression) {
		outcome(expression, quick());
		assertThat(this.leftToSpring).hasPositiveValue();
	}

	@Test
	void whatFailsSaysSo() {
		assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> text("thing.failing()", quick()))
			.havingRootCause()
			.withMessage("on purpose");
	}

	@Test
	void templatesLeaveNoMoreThanAFewExpressionsToSpring() throws IOException {
		SpelExpressionParser parser = new SpelExpressionParser();
		try (Stream<Path> templates = Files.list(TEMPLATES)) {
			List<String> left = templates.flatMap(QuickExpressionsTests::expressions).filter((expression) -> {
				try {
					Formulas.of(parser.parseRaw(expression).getAST());
					return false;
				}
				catch (UnsupportedExpressionException | ParseException ex) {
					return true;
				}
			}).toList();
			assertThat(left).hasSizeLessThan(5);
		}
	}

	private static Stream<String> expressions(Path template) {
		try {
			return EXPRESSION.matcher(Files.readString(template))
				.results()
				.map((found) -> found.group(1))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SpringTemplateEngine quick() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(new QuickDialect(new QuickExpressions((context, expression, execution) -> {
			this.leftToSpring.incrementAndGet();
			return SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, execution);
		})));
		return engine;
	}

	private static String outcome(String expression, SpringTemplateEngine engine) {
		try {
			return text(expression, engine);
		}
		catch (TemplateProcessingException ex) {
			return "failed";
		}
	}

	private static String text(String expression, SpringTemplateEngine engine) {
		Thing inner = new Thing(null, 0, 0, false, null, List.of());
		Thing thing = new Thing("Hội", 3, 5_000_000_000L, true, inner, List.of("một", "hai"));
		Context context = new Context();
		context.setVariables(Map.of("thing", thing, "empty", ""));
		return engine.process("<p th:text=\"${" + expression.replace("<", "&lt;") + "}\"></p>", context);
	}

}
