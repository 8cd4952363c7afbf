package vn.lhh.news.announcement;

import java.time.Clock;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

import org.springframework.stereotype.Service;

/** Reads public announcements. */
@Service
public class AnnouncementReader {

	private final Announcements announcements;

	private final Clock clock;

	AnnouncementReader(Announcements announcements, Clock clock) {
		this.announcements = announcements;
		this.clock = clock;
	}

	/**
	 * Returns a page of the announcements in force.
	 * @return urgent ones first, then pinned ones, then the newest
	 */
	public PageResult<Announcement> inForce(Paging paging) {
		return this.announcements.inForce(paging, this.clock.instant());
	}

	public Announcement one(String slug) {
		return this.announcements.visible(slug, this.clock.instant());
	}

	public boolean isPinned(Announcement announcement) {
		return announcement.isPinnedAt(this.clock.instant());
	}

}
