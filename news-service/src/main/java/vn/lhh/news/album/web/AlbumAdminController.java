package vn.lhh.news.album.web;

import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.album.Album;
import vn.lhh.news.album.AlbumContent;
import vn.lhh.news.album.AlbumDesk;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/albums")
@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, approving = { "APPROVER", "ADMIN" })
class AlbumAdminController extends PublicationAdminController<Album, AlbumContent, AlbumRequest> {

	AlbumAdminController(AlbumDesk desk) {
		super(desk);
	}

}
