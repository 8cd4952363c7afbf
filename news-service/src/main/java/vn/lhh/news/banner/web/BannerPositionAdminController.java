package vn.lhh.news.banner.web;

import vn.lhh.kit.security.Audience;
import vn.lhh.news.banner.BannerPosition;
import vn.lhh.news.banner.BannerPositionDesk;
import vn.lhh.news.banner.BannerPositionDetails;
import vn.lhh.news.shared.web.TracedController;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/banner-positions")
@Audience({ "ADMIN" })
class BannerPositionAdminController
		extends TracedController<BannerPosition, BannerPositionDetails, BannerPositionRequest, BannerPositionView> {

	BannerPositionAdminController(BannerPositionDesk desk) {
		super(desk, BannerPositionRequest::facts, BannerPositionView::of);
	}

	@Override
	@Audience({ "ADMIN" })
	public ResponseEntity<BannerPositionView> one(@PathVariable String id) {
		return super.one(id);
	}

}
