package vn.lhh.members.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.kit.outbox.OutboxChannel;

/**
 * Where changes of organisations are announced.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationChannel {

	@Bean
	OutboxChannel organisationsTopic() {
		return new OutboxChannel(Organisation.class, "members.organisations");
	}

}
