package vn.lhh.members.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.kit.outbox.OutboxTopic;

/**
 * Configures the outbox topic that announces changes of organisations.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

	@Bean
	OutboxTopic organisationsTopic() {
		return new OutboxTopic(Organisation.class, "members.organisations");
	}

}
