package vn.lhh.documents.document;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.kit.publishing.PublicationType;
import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Declares official documents as a content type. */
@Component
class OfficialDocumentType extends PublicationType<OfficialDocument, DocumentContent> {

	static final String EVENT_PREFIX = "documents.document";

	private static final List<String> MOMENTS = List.of("publishAt", "visibleFrom", "visibleUntil", "targetsDue",
			"textsDue");

	private static final List<String> SOUGHT = List.of("live.printed.searchKeys", "live.printed.identity",
			"draft.printed.identity", "live.printed.numberKey", "draft.printed.numberKey", "live.relations.targetId",
			"live.filed.type.code", "live.filed.fieldPath.slug", "live.filed.issuers.slug", "live.term.issueYear");

	private final Documents documents;

	private final Clock clock;

	OfficialDocumentType(Documents documents, Clock clock) {
		super(OfficialDocument.class, "documents.documents");
		this.documents = documents;
		this.clock = clock;
	}

	@Override
	protected Stream<Index> indexes() {
		Index listed = new Index("visibility", Direction.ASC).on("live.term.issueDate", Direction.DESC)
			.on("live.printed.numberInt", Direction.DESC)
			.on("_id", Direction.DESC)
			.named("listed");
		Stream<Index> moments = MOMENTS.stream()
			.map((moment) -> new Index(moment, Direction.ASC).sparse().named(moment));
		Stream<Index> sought = SOUGHT.stream()
			.map((field) -> new Index(field, Direction.ASC).named(field.replace('.', '_')));
		return Stream.of(Stream.of(new Index("slug", Direction.ASC).named("slug"), listed), moments, sought)
			.flatMap(Function.identity());
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
			.pages("/van-ban", before)
			.data("/api/documents", before)
			.among(LocationKind.FEED, "/rss.xml", "/van-ban/rss.xml")
			.mapped("van-ban", before)
			.own(addressOf(document), "/api/documents/" + document.slug(), "/api/documents/" + document.id())
			.searched("document", document.id());
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
