package vn.lhh.news.link;

import java.time.Instant;
import java.util.Optional;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

@Configuration
class LinkConfiguration {

	LinkConfiguration(MongoOperations mongo) {
		mongo.indexOps(LinkGroup.class)
			.createIndex(new Index("slug", Sort.Direction.ASC).unique().named("link_group_slug"));
		mongo.indexOps(Link.class).createIndex(new Index("facts.groupId", Sort.Direction.ASC).named("link_group"));
	}

	@Bean
	OutboxTopic linkChannel() {
		return OutboxTopic.of(Link.class, "news.links");
	}

	@Bean
	MediaUsage linkLogos(Links links) {
		return new MediaUsage() {

			@Override
			public Optional<Showing> showing(String mediaId, Instant now) {
				return links.present()
					.stream()
					.filter((link) -> link.facts().active() && shows(link, mediaId))
					.findFirst()
					.map((link) -> new Showing("link:" + link.id(), null));
			}

			@Override
			public boolean needs(String mediaId) {
				return links.present().stream().anyMatch((link) -> shows(link, mediaId));
			}

		};
	}

	private static boolean shows(Link link, String mediaId) {
		var logo = link.facts().logo();
		return logo != null && logo.mediaId().equals(mediaId);
	}

}
