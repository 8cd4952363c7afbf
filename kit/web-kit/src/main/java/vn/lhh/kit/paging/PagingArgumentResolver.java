package vn.lhh.kit.paging;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Spring argument resolver for {@code page} and {@code size}; it rejects values that are
 * no number, below 1, or a page above 1,000,000.
 */
public class PagingArgumentResolver implements HandlerMethodArgumentResolver {

	private static final int MAX_PAGE = 1_000_000;

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Paging.class;
	}

	@Override
	public Paging resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		FieldChecks fieldChecks = new FieldChecks();
		int page = number(request, "page", 1, MAX_PAGE, fieldChecks);
		int size = number(request, "size", Paging.DEFAULT_SIZE, Integer.MAX_VALUE, fieldChecks);
		fieldChecks.throwIfInvalid();
		return new Paging(page, Math.min(size, Paging.MAX_SIZE));
	}

	private static int number(NativeWebRequest request, String name, int fallback, int max, FieldChecks fieldChecks) {
		String text = request.getParameter(name);
		if (text == null || text.isBlank()) {
			return fallback;
		}
		Optional<Integer> number = parse(text.strip());
		fieldChecks.check(number.isPresent(), name, "wrong-type")
			.check(number.map((value) -> value >= 1).orElse(true), name, "number-too-small", 1)
			.check(number.map((value) -> value <= max).orElse(true), name, "number-too-large", max);
		return number.orElse(fallback);
	}

	private static Optional<Integer> parse(String text) {
		try {
			return Optional.of(Integer.valueOf(text));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
