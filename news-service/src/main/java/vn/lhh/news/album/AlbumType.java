package vn.lhh.news.album;

import java.time.Clock;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaPublicationType;
import vn.lhh.news.media.MediaReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Declares albums as a content type. */
@Component
class AlbumType extends MediaPublicationType<Album, AlbumContent> {

	static final String EVENT_PREFIX = "news.album";

	private final Clock clock;

	AlbumType(Albums store, ObjectProvider<MediaReader> media, Clock clock) {
		super(Album.class, EVENT_PREFIX, "news.albums", store, media);
		this.clock = clock;
	}

	@Override
	protected Stream<Index> indexes() {
		return Stream.concat(super.indexes(), Stream.of(new Index("publishedAt", Direction.DESC).named("album_order")));
	}

	@Override
	public String addressOf(Album item) {
		return item.url();
	}

	@Override
	protected void addPlaces(Album item, AlbumContent content, LocationListBuilder locationListBuilder) {
		long newer = countNewer(item, this.clock.instant());
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home")
			.pages("/hinh-anh", newer)
			.data("/api/news/albums", newer)
			.among(LocationKind.FEED, "/hinh-anh/rss.xml")
			.mapped("hinh-anh", newer)
			.own(item.url(), "/api/news/albums/" + item.slug())
			.searched("album", item.id());
		IntStream.rangeClosed(1, content.photos().size())
			.forEach((number) -> locationListBuilder.own(item.url() + "/" + number));
	}

}
