package vn.lhh.news.album;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUse;
import vn.lhh.news.media.PublicationMediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AlbumSetup {

	@Bean
	OutboxTopic albumChannel() {
		return new OutboxTopic(Album.class, "news.albums");
	}

	@Bean
	MediaUse albumPhotos(Albums albums) {
		return new PublicationMediaUse<>(albums, "album");
	}

}
