package vn.lhh.news.banner.web;

import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.banner.Banner;
import vn.lhh.news.banner.BannerContent;
import vn.lhh.news.banner.BannerDesk;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/banners")
@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, approving = { "APPROVER", "ADMIN" })
class BannerAdminController extends PublicationAdminController<Banner, BannerContent, BannerRequest> {

	BannerAdminController(BannerDesk desk) {
		super(desk);
	}

}
