package vn.lhh.qa.question;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.kit.outbox.OutboxTopic;

/**
 * Configures the outbox topic that announces public questions.
 */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

	@Bean
	OutboxTopic questionsTopic() {
		return new OutboxTopic(Question.class, "qa.questions");
	}

}
