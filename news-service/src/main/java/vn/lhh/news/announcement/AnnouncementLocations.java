package vn.lhh.news.announcement;

import java.time.Clock;
import java.util.Collection;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaLocations;
import vn.lhh.news.media.MediaReader;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the locations (pages, API responses, feeds) that show an announcement. */
@Component
class AnnouncementLocations extends MediaLocations<Announcement, AnnouncementContent> {

	private static final int ON_A_PAGE = 10;

	private final Announcements store;

	private final Clock clock;

	AnnouncementLocations(Announcements store, MediaReader media, Clock clock) {
		super(Announcement.class, media);
		this.store = store;
		this.clock = clock;
	}

	@Override
	public String addressOf(Announcement item) {
		return item.url();
	}

	@Override
	protected Collection<String> filesOf(AnnouncementContent content) {
		return content.mediaIds();
	}

	@Override
	protected void addPlaces(Announcement item, AnnouncementContent content, LocationListBuilder locationListBuilder) {
		long newer = this.store.countNewer(item, Criteria.where("live").ne(null), this.clock.instant());
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home")
			.paged("/thong-bao", "trang", newer, ON_A_PAGE)
			.paged("/api/news/announcements", "page", newer, ON_A_PAGE)
			.among(LocationKind.FEED, "/rss.xml", "/thong-bao/rss.xml")
			.mapped("thong-bao", newer)
			.own(item.url(), "/api/news/announcements/" + item.slug());
	}

}
