package vn.lhh.news.album;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUsage;
import vn.lhh.news.media.PublicationMediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AlbumConfiguration {

	@Bean
	OutboxTopic albumChannel() {
		return new OutboxTopic(Album.class, "news.albums");
	}

	@Bean
	MediaUsage albumPhotos(Albums albums) {
		return new PublicationMediaUsage<>(albums, "album");
	}

}
