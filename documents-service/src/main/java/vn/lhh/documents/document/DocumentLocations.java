package vn.lhh.documents.document;

import java.time.Clock;
import java.util.Collection;

import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationLocations;
import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the locations (pages, API responses, feeds, files) that show a document. */
@Component
class DocumentLocations extends PublicationLocations<OfficialDocument, DocumentContent> {

	private static final int ON_A_PAGE = 20;

	private final Documents documents;

	private final Clock clock;

	DocumentLocations(Documents documents, Clock clock) {
		super(OfficialDocument.class);
		this.documents = documents;
		this.clock = clock;
	}

	@Override
	public String addressOf(OfficialDocument document) {
		return DocumentUrls.page(document.slug());
	}

	@Override
	protected void addPlaces(OfficialDocument document, DocumentContent content,
			LocationListBuilder locationListBuilder) {
		Criteria newer = Criteria.where("live.term.issueDate").gt(content.term().issueDate());
		long before = this.documents.countListed(newer, this.clock.instant());
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home")
			.paged("/van-ban", "trang", before, ON_A_PAGE)
			.paged("/api/documents", "page", before, Paging.DEFAULT_SIZE)
			.among(LocationKind.FEED, "/rss.xml", "/van-ban/rss.xml")
			.mapped("van-ban", before)
			.own(addressOf(document), "/api/documents/" + document.slug(), "/api/documents/" + document.id());
	}

	@Override
	protected Collection<String> filesOf(DocumentContent content) {
		return content.attached().stream().map(DocumentFile::id).toList();
	}

	@Override
	protected String[] addressesOf(OfficialDocument document, String file) {
		return new String[] { DocumentUrls.file(document.slug(), file) };
	}

}
