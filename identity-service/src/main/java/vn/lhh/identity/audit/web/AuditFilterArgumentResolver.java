package vn.lhh.identity.audit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.AuditFilter;
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
 * Spring argument resolver of the filter of the audit trail; it reports every invalid
 * parameter at once.
 */
@Component
class AuditFilterArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AuditFilter.class;
	}

	@Override
	public AuditFilter resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		FieldChecks checks = new FieldChecks();
		AuditFilter filter = new AuditFilter(request.getParameter("subject"), request.getParameter("actorId"),
				request.getParameter("service"), request.getParameter("action"), request.getParameter("entityType"),
				request.getParameter("entityId"), day(request, "from", checks), day(request, "to", checks),
				request.getParameter("text"), read(request, "upTo", Long::valueOf, "wrong-type", checks));
		checks.throwIfInvalid();
		return filter.verified();
	}

	private static @Nullable LocalDate day(NativeWebRequest request, String name, FieldChecks checks) {
		return read(request, name,
				(text) -> StrictDateParser.day(text)
					.filter(StrictDateParser::isInRange)
					.orElseThrow(() -> new IllegalArgumentException("not a day")),
				"date-malformed", checks);
	}

	private static <T> @Nullable T read(NativeWebRequest request, String name, Function<String, T> reading, String code,
			FieldChecks checks) {
		String text = request.getParameter(name);
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return reading.apply(text.strip());
		}
		catch (IllegalArgumentException ex) {
			checks.check(false, name, code);
			return null;
		}
	}

}
