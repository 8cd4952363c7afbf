package vn.lhh.kit.problem;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Auto-configuration of problems in every service, with messages from the service's
 * bundle {@code problems} and the kit's bundle.
 */
@AutoConfiguration
@Import({ JsonLabelAdvice.class, ProblemAdvice.class, TraceContextFilter.class })
public class ProblemAutoConfiguration {

	@Bean
	ProblemResponses problemAnswers() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("problems", "kit-problems");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		messages.setAlwaysUseMessageFormat(true);
		return new ProblemResponses(messages);
	}

}
