package vn.lhh.web.page.document;

import java.time.LocalDate;

import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;

/**
 * What the templates of official documents show.
 */
public final class DocumentPages {

	private DocumentPages() {
	}

	/** The filtered list. */
	public record DocumentListPage(PageMeta meta, LocalDate today, DocumentFilter filter,
			ItemPage<DocumentsApi.Summary> documents, PagePart<DocumentsApi.Facets> facets,
			Pagination pager) implements Page {
	}

	/** One document. */
	public record DocumentPage(PageMeta meta, LocalDate today, DocumentsApi.Document document) implements Page {
	}

}
