package vn.lhh.kit.intake;

import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets no string into a service but through {@link vn.lhh.kit.text.PlainText}: neither in
 * a body nor as a parameter.
 */
@AutoConfiguration
public class IntakeAutoConfiguration implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(new ParameterIntake());
	}

	@Bean
	JacksonModule textIntake() {
		return new SimpleModule("text-intake").addDeserializer(String.class, TextDeserializer.LINE);
	}

}
