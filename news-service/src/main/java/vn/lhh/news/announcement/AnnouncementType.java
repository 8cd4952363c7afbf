package vn.lhh.news.announcement;

import java.time.Clock;
import java.util.stream.Stream;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaPublicationType;
import vn.lhh.news.media.MediaReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Declares announcements as a content type. */
@Component
class AnnouncementType extends MediaPublicationType<Announcement, AnnouncementContent> {

	static final String EVENT_PREFIX = "news.announcement";

	private final Clock clock;

	AnnouncementType(Announcements store, ObjectProvider<MediaReader> media, Clock clock) {
		super(Announcement.class, EVENT_PREFIX, "news.announcements", store, media);
		this.clock = clock;
	}

	@Override
	protected Stream<Index> indexes() {
		return Stream.concat(super.indexes(),
				Stream.of(new Index("publishedAt", Direction.DESC).named("announcement_order")));
	}

	@Override
	public String addressOf(Announcement item) {
		return item.url();
	}

	@Override
	protected void addPlaces(Announcement item, AnnouncementContent content, LocationListBuilder locationListBuilder) {
		long newer = countNewer(item, this.clock.instant());
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home")
			.pages("/thong-bao", newer)
			.data("/api/news/announcements", newer)
			.among(LocationKind.FEED, "/rss.xml", "/thong-bao/rss.xml")
			.mapped("thong-bao", newer)
			.own(item.url(), "/api/news/announcements/" + item.slug())
			.searched("announcement", item.id());
	}

}
