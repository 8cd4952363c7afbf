package vn.lhh.kit.problem;

import java.nio.charset.StandardCharsets;

import vn.lhh.kit.condition.ConditionalOnResourceServer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Auto-configuration of problems in every service, with messages from the service's
 * bundle {@code problems} and the kit's bundle.
 */
@AutoConfiguration
@ConditionalOnResourceServer
@Import({ JsonLabelAdvice.class, ProblemAdvice.class })
public class ProblemAutoConfiguration {

	@Bean
	public ProblemResponses problemAnswers() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("problems", "kit-problems");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		messages.setAlwaysUseMessageFormat(true);
		return new ProblemResponses(messages);
	}

}
