package vn.lhh.web.page;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.Documents;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * Official documents: the list with its filters, and one document.
 */
@Controller
class DocumentController {

	@GetMapping("/van-ban")
	ModelAndView all(@ModelAttribute("filter") DocumentFilter filter, Reads reads) {
		CompletableFuture<Part<Documents.Facets>> facets = reads.part("/api/documents/facets", Documents.Facets.class);
		Listing<Documents.Summary> documents = reads.need(filter.api(), Documents.LIST);
		return new ModelAndView("documents").addObject("meta", meta(filter))
			.addObject("documents", documents)
			.addObject("facets", facets.join())
			.addObject("pager", Pager.of(documents, filter.address()));
	}

	private static Meta meta(DocumentFilter filter) {
		return Meta.of("Văn bản", "/van-ban")
			.describedAs("Văn bản chỉ đạo, điều hành: tra theo số, ký hiệu, loại, cơ quan ban hành và năm.")
			.followedAt("/van-ban/rss.xml")
			.hiddenIf(filter.isUsed());
	}

	@GetMapping("/van-ban/{slug}")
	ModelAndView one(@PathVariable String slug, Reads reads) {
		Documents.Document document = reads.need(Query.of("/api/documents").slash(slug).toString(),
				Documents.Document.class);
		return new ModelAndView("document").addObject("meta", meta(document)).addObject("document", document);
	}

	private static Meta meta(Documents.Document document) {
		@Nullable String gist = (document.gist() != null) ? document.gist() : document.title();
		return Meta.of("Văn bản " + document.numberSymbol(), document.url())
			.describedAs(gist)
			.about("document", document.id());
	}

}
