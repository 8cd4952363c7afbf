package vn.lhh.news.announcement;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/** Writes announcements and moves them through publication. */
@Service
public class AnnouncementDesk extends ReferenceDesk<Announcement, AnnouncementContent> {

	private final MediaReferences media;

	AnnouncementDesk(Announcements announcements, MediaReferences media, PublishingContext context) {
		super(announcements, Announcement::new, context);
		this.media = media;
	}

	@Override
	protected AnnouncementContent complete(AnnouncementContent content, @Nullable Announcement before, Actor by,
			FieldChecks fieldChecks) {
		Optional<String> text = Optional.ofNullable(before).map((known) -> known.newest().bodyHtml());
		this.media.checkPicturesIn("bodyHtml", content.bodyHtml(), text, fieldChecks);
		return content.with(this.media.files("attachments", content.attachments(), fieldChecks));
	}

}
