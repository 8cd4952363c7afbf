package vn.lhh.web.page.document;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.DisplayFormats;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;

/**
 * Pages of official documents: the filtered list, and one document.
 */
@Controller
class DocumentController {

	private final Clock clock;

	DocumentController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/van-ban")
	ModelAndView all(@ModelAttribute("filter") DocumentFilter filter, PageDataLoader pageDataLoader) {
		CompletableFuture<PagePart<DocumentsApi.Facets>> facets = pageDataLoader.optional(filter.facets(),
				DocumentsApi.Facets.class);
		ItemPage<DocumentsApi.Summary> documents = pageDataLoader.require(filter.api(), DocumentsApi.LIST);
		return new ModelAndView("documents", Page.ATTRIBUTE,
				new DocumentPages.DocumentListPage(meta(filter).showing(documents, filter.address()),
						DisplayFormats.today(this.clock), filter, documents, facets.join(),
						Pagination.of(documents, filter.address())));
	}

	private static PageMeta meta(DocumentFilter filter) {
		return PageMeta.of("Văn bản", "/van-ban")
			.describedAs("Văn bản chỉ đạo, điều hành: tra cứu theo số, ký hiệu, loại, cơ quan ban hành và năm.")
			.followedAt("/van-ban/rss.xml")
			.hiddenIf(filter.isUsed());
	}

	@GetMapping("/van-ban/{slug}")
	ModelAndView one(@PathVariable String slug, PageDataLoader pageDataLoader) {
		DocumentsApi.Document document = pageDataLoader.require(ApiPath.of("/api/documents").slash(slug).toString(),
				DocumentsApi.Document.class);
		if (!document.slug().equals(slug)) {
			throw GatewayException.movedTo(document.url());
		}
		return new ModelAndView("document", Page.ATTRIBUTE,
				new DocumentPages.DocumentPage(meta(document), DisplayFormats.today(this.clock), document));
	}

	private static PageMeta meta(DocumentsApi.Document document) {
		@Nullable String gist = (document.gist() != null) ? document.gist() : document.title();
		return PageMeta.of("Văn bản " + document.numberSymbol(), document.url())
			.describedAs(gist)
			.about("document", document.id())
			.within("Văn bản", "/van-ban")
			.dated(document.publishedAt(), document.updatedAt())
			.seenBy(document.visibility());
	}

}
