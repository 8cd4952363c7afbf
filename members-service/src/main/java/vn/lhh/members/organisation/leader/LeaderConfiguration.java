package vn.lhh.members.organisation.leader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import vn.lhh.kit.outbox.OutboxTopic;

/**
 * Configuration of the topic of leaders and of their index.
 */
@Configuration
class LeaderConfiguration {

	LeaderConfiguration(MongoOperations mongo) {
		mongo.indexOps(LeaderAnnouncement.class)
			.createIndex(
					new Index("announced.offices.organisationId", Sort.Direction.ASC).named("leader_organisation"));
	}

	@Bean
	OutboxTopic peopleTopic() {
		return OutboxTopic.of(LeaderAnnouncement.class, LeaderAnnouncement.TOPIC);
	}

}
