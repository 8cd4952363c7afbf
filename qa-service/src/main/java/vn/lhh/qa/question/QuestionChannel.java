package vn.lhh.qa.question;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.kit.outbox.OutboxChannel;

/**
 * Where public questions are announced.
 */
@Configuration(proxyBeanMethods = false)
class QuestionChannel {

	@Bean
	OutboxChannel questionsTopic() {
		return new OutboxChannel(Question.class, "qa.questions");
	}

}
