package vn.lhh.kit.binding;

import java.time.Instant;
import java.time.LocalDate;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.lhh.kit.condition.ConditionalOnResourceServer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Auto-configuration of strict request bodies and parameters in every service.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@ConditionalOnResourceServer
@Import({ StrictBodyAdvice.class, ProblemErrorController.class })
public class BindingAutoConfiguration implements WebMvcConfigurer {

	private static final int AFTER_AUDIENCE = 20;

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, LocalDate.class, new DayParser());
		registry.addConverter(String.class, Instant.class, new InstantParser());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new UndeclaredInputInterceptor()).order(AFTER_AUDIENCE);
	}

	@Bean
	PresentItems presentItems(
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
			ObjectProvider<RequestMappingHandlerAdapter> adapters, JsonMapper json) {
		return new PresentItems(mappings, adapters, json);
	}

	private static final class DayParser implements Converter<String, LocalDate> {

		@Override
		@SuppressWarnings("NullAway")
		public LocalDate convert(String text) {
			return text.isBlank() ? null
					: StrictDateParser.day(text.strip())
						.filter(StrictDateParser::isInRange)
						.orElseThrow(() -> new IllegalArgumentException("not a day"));
		}

	}

	private static final class InstantParser implements Converter<String, Instant> {

		@Override
		@SuppressWarnings("NullAway")
		public Instant convert(String text) {
			return text.isBlank() ? null
					: StrictDateParser.instant(text.strip())
						.filter(StrictDateParser::isInRange)
						.orElseThrow(() -> new IllegalArgumentException("not a moment"));
		}

	}

}
