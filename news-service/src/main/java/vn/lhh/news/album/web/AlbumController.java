package vn.lhh.news.album.web;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.album.Album;
import vn.lhh.news.album.AlbumReader;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/albums")
@Audience(Audience.ANYONE)
class AlbumController {

	private final AlbumReader reader;

	private final PublicationScheduler publicationScheduler;

	AlbumController(AlbumReader reader, PublicationScheduler publicationScheduler) {
		this.reader = reader;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping
	ResponseEntity<PageResult<AlbumSummary>> albums(Paging paging) {
		PageResult<Album> page = this.reader.latest(paging);
		var answer = PublicResponse.of(page.map(AlbumSummary::of)).keys("album-list", "home");
		page.items().forEach((album) -> answer.keys("album:" + album.id()).validUntil(album.visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).build();
	}

	@GetMapping("/{slug}")
	ResponseEntity<AlbumView> album(@PathVariable String slug) {
		Album album = this.reader.one(slug);
		String articleId = album.shown().articleId();
		return PublicResponse.of(AlbumView.of(album, this.reader.articleUrl(album).orElse(null)))
			.keys("album:" + album.id())
			.keys((articleId == null) ? java.util.stream.Stream.empty()
					: java.util.stream.Stream.of("article:" + articleId))
			.validUntil(album.visibleUntil())
			.validUntil(this.publicationScheduler.nextChangeOrNull())
			.build();
	}

}
