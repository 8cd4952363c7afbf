package vn.lhh.news.album;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.IntStream;

import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaLocations;
import vn.lhh.news.media.MediaReader;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the locations (pages, API responses, feeds) that show an album. */
@Component
class AlbumLocations extends MediaLocations<Album, AlbumContent> {

	private static final int ON_A_PAGE = 12;

	private final Albums store;

	private final Clock clock;

	AlbumLocations(Albums store, MediaReader media, Clock clock) {
		super(Album.class, media);
		this.store = store;
		this.clock = clock;
	}

	@Override
	public String addressOf(Album item) {
		return item.url();
	}

	@Override
	protected Collection<String> filesOf(AlbumContent content) {
		return content.mediaIds();
	}

	@Override
	protected void addPlaces(Album item, AlbumContent content, LocationListBuilder locationListBuilder) {
		long newer = this.store.countNewer(item, Criteria.where("live").ne(null), this.clock.instant());
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home")
			.paged("/hinh-anh", "trang", newer, ON_A_PAGE)
			.paged("/api/news/albums", "page", newer, Paging.DEFAULT_SIZE)
			.among(LocationKind.FEED, "/hinh-anh/rss.xml")
			.mapped("hinh-anh", newer)
			.own(item.url(), "/api/news/albums/" + item.slug());
		IntStream.rangeClosed(1, content.photos().size())
			.forEach((number) -> locationListBuilder.own(item.url() + "/" + number));
	}

}
