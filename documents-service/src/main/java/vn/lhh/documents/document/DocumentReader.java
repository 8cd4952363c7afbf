package vn.lhh.documents.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.search.DocumentCriteria;
import vn.lhh.documents.document.search.DocumentFilter;
import vn.lhh.documents.document.search.FacetAggregation;
import vn.lhh.documents.document.validity.Relation;
import vn.lhh.documents.document.validity.RelationKind;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.PublicationStore;
import vn.lhh.kit.text.VietnameseCollation;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/** Reads public documents for readers, with their relations and facets. */
@Service
public class DocumentReader {

	private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::count)
		.reversed()
		.thenComparing(Count::name, VietnameseCollation.comparator());

	private static final Comparator<Count> LATEST_FIRST = Comparator.comparing(Count::code).reversed();

	private final Documents documents;

	private final Clock clock;

	DocumentReader(Documents documents, Clock clock) {
		this.documents = documents;
		this.clock = clock;
	}

	/**
	 * Returns one page of matching documents.
	 * @return best matches first, then newest first
	 */
	public PageResult<OfficialDocument> page(DocumentFilter filter, Paging paging) {
		Criteria found = DocumentCriteria.found(filter, this.clock.instant());
		return this.documents.ranked(found, DocumentCriteria.best(filter), paging);
	}

	/**
	 * Returns one visible document.
	 * @param slug the last part of its URL, or its id, which other services use
	 * @throws Problem {@code not-found}
	 */
	public OfficialDocument one(String slug) {
		return this.documents.visibleBySlugOrId(slug, this.clock.instant());
	}

	/**
	 * Returns a file of a document that is visible now.
	 * @throws Problem {@code not-found}, also if the live document does not have the file
	 */
	public FileOf file(String slug, String fileId) {
		OfficialDocument document = one(slug);
		return document.shown()
			.attached()
			.stream()
			.filter((file) -> file.id().equals(fileId))
			.findFirst()
			.map((file) -> new FileOf(document, file))
			.orElseThrow(Problem::notFound);
	}

	/**
	 * Lists a document's relations to others, its own and those of other documents to it.
	 * Leaves out targets that are not public unless the editor described them in words or
	 * by number.
	 * @param document a visible document
	 * @return its own in the order written, then the derived ones
	 */
	public List<Linked> linksOf(OfficialDocument document) {
		Criteria listed = PublicationStore.listedAt(this.clock.instant());
		Map<String, OfficialDocument> targets = this.documents.byIds(targetIds(document), listed)
			.stream()
			.collect(Collectors.toMap(OfficialDocument::id, Function.identity()));
		Map<String, Linked> links = new LinkedHashMap<>();
		document.shown().relations().forEach((relation) -> {
			Linked link = new Linked(relation.kind(), relation, targets.get(String.valueOf(relation.targetId())));
			if (link.isTold()) {
				links.putIfAbsent(link.key(), link);
			}
		});
		this.documents.pointingAt(document.id(), listed)
			.stream()
			.flatMap((other) -> inverses(other, document.id()))
			.forEach((link) -> links.putIfAbsent(link.key(), link));
		return List.copyOf(links.values());
	}

	/**
	 * Counts how many documents each further choice would leave.
	 * @param filter the current choices; each list disregards its own choice
	 */
	public Facets facets(DocumentFilter filter) {
		Instant now = this.clock.instant();
		Document counted = this.documents.counted(DocumentCriteria.found(filter.withoutChoices(), now),
				FacetAggregation.of(filter, now));
		return new Facets(counts(counted, DocumentFilter.Facet.TYPE, MOST_FIRST),
				counts(counted, DocumentFilter.Facet.FIELD, MOST_FIRST),
				counts(counted, DocumentFilter.Facet.ISSUER, MOST_FIRST),
				counts(counted, DocumentFilter.Facet.YEAR, LATEST_FIRST), validities(counted));
	}

	private static List<Count> counts(Document counted, DocumentFilter.Facet facet, Comparator<Count> order) {
		return FacetAggregation.rows(counted, facet)
			.stream()
			.filter((row) -> row.get("_id") != null)
			.map(DocumentReader::count)
			.sorted(order)
			.toList();
	}

	private static List<Count> validities(Document counted) {
		return Stream.of(Validity.values())
			.map((validity) -> new Count(validity.name(), validity.name(), FacetAggregation.count(counted, validity)))
			.filter((choice) -> choice.count() > 0)
			.toList();
	}

	private static Count count(Document row) {
		return new Count(String.valueOf(row.get("_id")), String.valueOf(row.get("name")),
				Long.parseLong(String.valueOf(row.get("count"))));
	}

	private static List<String> targetIds(OfficialDocument document) {
		return document.shown()
			.relations()
			.stream()
			.flatMap((relation) -> Stream.ofNullable(relation.targetId()))
			.toList();
	}

	private static Stream<Linked> inverses(OfficialDocument other, String id) {
		return other.shown()
			.relations()
			.stream()
			.filter((relation) -> id.equals(relation.targetId()))
			.map((relation) -> new Linked(relation.kind().inverse(), new Relation(relation.kind().inverse(), other.id(),
					null, null, relation.article(), relation.note(), relation.effectiveFrom()), other));
	}

	/** Holds a visible document and one of its live files. */
	public record FileOf(OfficialDocument document, DocumentFile file) {
	}

	/**
	 * Holds one relation as readers see it.
	 *
	 * @param kind the document's relation to the other
	 * @param relation the stored or derived relation
	 * @param other the other document, if it is in this database and public
	 */
	public record Linked(RelationKind kind, Relation relation, @Nullable OfficialDocument other) {

		boolean isTold() {
			return this.other != null || this.relation.targetText() != null || this.relation.targetNumberRaw() != null;
		}

		String key() {
			String target = Optional.ofNullable(this.relation.targetId())
				.orElse(this.relation.targetNumberRaw() + "|" + this.relation.targetText());
			return this.kind + "|" + target + "|" + this.relation.article();
		}

	}

	/**
	 * Holds one choice and the number of documents it leaves.
	 *
	 * @param code the value for the filter
	 * @param name the display name
	 */
	public record Count(String code, String name, long count) {
	}

	/**
	 * Holds the choices of all lists.
	 *
	 * @param fields documents of narrower fields count in the wider one, too
	 */
	public record Facets(List<Count> types, List<Count> fields, List<Count> issuers, List<Count> years,
			List<Count> validity) {
	}

}
