package vn.lhh.qa.question;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.kit.outbox.OutboxTopic;

/**
 * Where public questions are announced.
 */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

	@Bean
	OutboxTopic questionsTopic() {
		return new OutboxTopic(Question.class, "qa.questions");
	}

}
