package vn.lhh.web.page;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.Documents;
import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * Official documents: the list with its filters, and one document.
 */
@Controller
class DocumentController {

	private final Clock clock;

	DocumentController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/van-ban")
	ModelAndView all(@ModelAttribute("filter") DocumentFilter filter, Reads reads) {
		CompletableFuture<Part<Documents.Facets>> facets = reads.part(filter.facets(), Documents.Facets.class);
		Listing<Documents.Summary> documents = reads.need(filter.api(), Documents.LIST);
		return new ModelAndView("documents").addObject("meta", meta(filter).showing(documents, filter.address()))
			.addObject("today", Display.today(this.clock))
			.addObject("documents", documents)
			.addObject("facets", facets.join())
			.addObject("pager", Pager.of(documents, filter.address()));
	}

	private static Meta meta(DocumentFilter filter) {
		return Meta.of("Văn bản", "/van-ban")
			.describedAs("Văn bản chỉ đạo, điều hành: tra cứu theo số, ký hiệu, loại, cơ quan ban hành và năm.")
			.followedAt("/van-ban/rss.xml")
			.hiddenIf(filter.isUsed());
	}

	@GetMapping("/van-ban/{slug}")
	ModelAndView one(@PathVariable String slug, Reads reads) {
		Documents.Document document = reads.need(Query.of("/api/documents").slash(slug).toString(),
				Documents.Document.class);
		if (!document.slug().equals(slug)) {
			throw GatewayProblem.movedTo(document.url());
		}
		return new ModelAndView("document").addObject("meta", meta(document))
			.addObject("today", Display.today(this.clock))
			.addObject("document", document);
	}

	private static Meta meta(Documents.Document document) {
		@Nullable String gist = (document.gist() != null) ? document.gist() : document.title();
		return Meta.of("Văn bản " + document.numberSymbol(), document.url())
			.describedAs(gist)
			.about("document", document.id())
			.within("Văn bản", "/van-ban")
			.dated(document.publishedAt(), document.updatedAt())
			.seenBy(document.visibility());
	}

}
