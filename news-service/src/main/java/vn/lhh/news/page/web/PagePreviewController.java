package vn.lhh.news.page.web;

import vn.lhh.kit.publishing.preview.PreviewAnswer;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.page.PageDesk;
import vn.lhh.news.page.PageReader;
import vn.lhh.news.page.StaticPage;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves page drafts to clients with a signed preview URL. */
@RestController
@RequestMapping("/api/news/preview/pages")
@Audience(Audience.ANYONE)
class PagePreviewController {

	private final PageDesk desk;

	private final PageReader reader;

	PagePreviewController(PageDesk desk, PageReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping("/{token}")
	ResponseEntity<PageView> one(@PathVariable String token) {
		StaticPage staticPage = this.desk.previewed(token);
		return PreviewAnswer.of(PageView.of(staticPage, this.reader.listed(staticPage.shown().parentId()),
				this.reader.childrenOf(staticPage)));
	}

}
