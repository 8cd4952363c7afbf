package vn.lhh.news.announcement.web;

import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.announcement.Announcement;
import vn.lhh.news.announcement.AnnouncementContent;
import vn.lhh.news.announcement.AnnouncementDesk;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/announcements")
@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, approving = { "APPROVER", "ADMIN" })
class AnnouncementAdminController
		extends PublicationAdminController<Announcement, AnnouncementContent, AnnouncementRequest> {

	AnnouncementAdminController(AnnouncementDesk desk) {
		super(desk);
	}

	@Override
	protected boolean hasPreview() {
		return true;
	}

}
