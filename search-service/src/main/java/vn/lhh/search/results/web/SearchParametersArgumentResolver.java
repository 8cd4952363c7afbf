package vn.lhh.search.results.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.search.index.ItemType;

/**
 * Resolves the parameters of both searches from the query string and reports every
 * invalid one at once.
 */
@Component
class SearchParametersArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private static final List<String> TYPES = Arrays.stream(ItemType.values()).map(ItemType::code).toList();

	private static final List<String> SORTS = List.of("fit", "date");

	private static final int LAST_PAGE = 1_000_000;

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == SearchParameters.class
				|| parameter.getParameterType() == SuggestParameters.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		ParameterReader reader = new ParameterReader(request, new FieldChecks());
		Object parameters = (parameter.getParameterType() == SearchParameters.class) ? search(reader)
				: new SuggestParameters(reader.query(), reader.number("size", 8, 10));
		reader.checks().throwIfInvalid();
		return parameters;
	}

	private static SearchParameters search(ParameterReader reader) {
		LocalDate from = reader.day("from");
		LocalDate to = reader.day("to");
		reader.checks().check(from == null || to == null || !to.isBefore(from), "to", "before-start");
		return new SearchParameters(reader.query(), reader.choices("type", TYPES), from, to, reader.values("category"),
				reader.values("issuer"), reader.year("year"), reader.choice("sort", SORTS),
				reader.number("page", 1, LAST_PAGE), reader.number("size", 10, 50), reader.value("snapshot"));
	}

}
