package vn.lhh.documents.document.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.search.DocumentFilter;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.kit.binding.StrictDateParser;
import vn.lhh.kit.problem.FieldChecks;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Resolves a document filter from the query string and reports every invalid parameter at
 * once.
 */
@Component
class DocumentFilterArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == DocumentFilter.class;
	}

	@Override
	public DocumentFilter resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Query query = new Query(request, new FieldChecks());
		DocumentFilter filter = new DocumentFilter(query.text("q"), query.text("number"), query.text("type"),
				query.text("field"), query.text("issuer"), query.read("year", Integer::valueOf, "wrong-type"),
				query.read("validity", Validity::valueOf, "invalid"),
				query.read("from", DocumentFilterArgumentResolver::day, "date-malformed"),
				query.read("to", DocumentFilterArgumentResolver::day, "date-malformed"));
		query.rules().throwIfInvalid();
		return filter.verified();
	}

	private static LocalDate day(String text) {
		return StrictDateParser.day(text)
			.filter(StrictDateParser::isInRange)
			.orElseThrow(() -> new IllegalArgumentException("not a day"));
	}

	/**
	 * Reads query parameters and collects their errors.
	 *
	 * @param rules collects the errors
	 */
	private record Query(NativeWebRequest request, FieldChecks rules) {

		@Nullable String text(String name) {
			return this.request.getParameter(name);
		}

		<T> @Nullable T read(String name, Function<String, T> reading, String code) {
			String text = text(name);
			if (text == null || text.isBlank()) {
				return null;
			}
			try {
				return reading.apply(text.strip());
			}
			catch (IllegalArgumentException ex) {
				this.rules.check(false, name, code);
				return null;
			}
		}

	}

}
