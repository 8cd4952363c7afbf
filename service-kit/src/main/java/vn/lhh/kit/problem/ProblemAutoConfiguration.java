package vn.lhh.kit.problem;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Problems in every service, worded by the kit's bundle and the service's own bundle
 * {@code problems}.
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
