package vn.lhh.kit.intake;

import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

import vn.lhh.kit.condition.ConditionalOnResourceServer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Auto-configuration that passes every string of a body or parameter through
 * {@link vn.lhh.kit.text.PlainText}.
 */
@AutoConfiguration
@ConditionalOnResourceServer
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
