package vn.lhh.news.announcement;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.publishing.Agenda;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/**
 * Where announcements are written and moved.
 */
@Service
public class AnnouncementDesk extends ReferenceDesk<Announcement, AnnouncementContent> {

	private final MediaReferences media;

	AnnouncementDesk(Announcements announcements, MediaReferences media, Agenda agenda, Clock clock) {
		super(announcements, Announcement::new, agenda, clock);
		this.media = media;
	}

	@Override
	protected AnnouncementContent complete(AnnouncementContent content, @Nullable String id, Rules rules) {
		return content.with(this.media.files("attachments", content.attachments(), rules));
	}

}
