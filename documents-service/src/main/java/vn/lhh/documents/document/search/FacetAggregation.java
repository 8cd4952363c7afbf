package vn.lhh.documents.document.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.aggregation.FacetOperation;

/**
 * Builds a MongoDB facet aggregation that counts every list of choices in one read of the
 * matches. It groups documents with equal facet values first; there are few such groups,
 * however many documents there are.
 */
public final class FacetAggregation {

	private static final String COUNT = "count";

	private static final String NUMBER = "number";

	private static final String LATER = "9999-12-31";

	private final DocumentFilter filter;

	private final Instant now;

	private FacetOperation all = new FacetOperation();

	private FacetAggregation(DocumentFilter filter, Instant now) {
		this.filter = filter;
		this.now = now;
	}

	/** Builds the aggregation; each list disregards its own choice. */
	public static List<AggregationOperation> of(DocumentFilter filter, Instant now) {
		FacetAggregation facetAggregation = new FacetAggregation(filter, now);
		facetAggregation.group(DocumentFilter.Facet.TYPE, null, "live.filed.type.code", "live.filed.type.name");
		facetAggregation.group(DocumentFilter.Facet.FIELD, "live.filed.fieldPath", "live.filed.fieldPath.slug",
				"live.filed.fieldPath.name");
		facetAggregation.group(DocumentFilter.Facet.ISSUER, "live.filed.issuers", "live.filed.issuers.slug",
				"live.filed.issuers.name");
		facetAggregation.group(DocumentFilter.Facet.YEAR, null, "live.term.issueYear", "live.term.issueYear");
		Stream.of(Validity.values()).forEach(facetAggregation::count);
		return List.of(kinds(VietnameseDates.dateOf(now).toString()),
				Aggregation.stage(new Document("$project",
						new Document("live", "$_id.live").append("standing", "$_id.standing").append(NUMBER, 1))),
				facetAggregation.all);
	}

	/**
	 * Groups documents by their facet values, at the same paths as in a document, and
	 * counts each group.
	 */
	private static AggregationOperation kinds(String today) {
		Document filed = new Document();
		List.of("type", "fieldPath", "issuers").forEach((field) -> filed.append(field, "$live.filed." + field));
		Document term = new Document("issueYear", "$live.term.issueYear")
			.append("validityOverride", new Document("value", "$live.term.validityOverride.value"))
			.append("inForceFrom", coarse("$live.term.inForceFrom", today))
			.append("expiryDate", coarse("$live.term.expiryDate", today));
		Document standing = new Document("endedFrom", coarse("$standing.endedFrom", today)).append("partlyEndedFrom",
				coarse("$standing.partlyEndedFrom", today));
		Document kind = new Document("live", new Document("filed", filed).append("term", term)).append("standing",
				standing);
		return Aggregation
			.stage(new Document("$group", new Document("_id", kind).append(NUMBER, new Document("$sum", 1))));
	}

	/**
	 * Reduces a day to today if it has come, to a far day if it has not, and to null if
	 * it is missing.
	 */
	private static Document coarse(String day, String today) {
		Document come = new Document("$cond", List.of(new Document("$lte", List.of(day, today)), today, LATER));
		List<@Nullable Object> known = Arrays.asList(day, null);
		return new Document("$cond", Arrays.asList(new Document("$gt", known), come, null));
	}

	/** Returns the rows of one list. */
	public static List<Document> rows(Document counted, DocumentFilter.Facet facet) {
		return counted.getList(facet.name(), Document.class, List.of());
	}

	/** Returns how many documents have a validity. */
	public static long count(Document counted, Validity validity) {
		return counted.getList(validity.name(), Document.class, List.of())
			.stream()
			.mapToLong((row) -> Long.parseLong(String.valueOf(row.get(COUNT))))
			.sum();
	}

	private void group(DocumentFilter.Facet facet, @Nullable String unwound, String code, String name) {
		List<AggregationOperation> steps = narrowed(facet);
		Optional.ofNullable(unwound).map(Aggregation::unwind).ifPresent(steps::add);
		steps.add(Aggregation.group(code).first(name).as("name").sum(NUMBER).as(COUNT));
		add(facet.name(), steps);
	}

	private void count(Validity validity) {
		List<AggregationOperation> steps = narrowed(DocumentFilter.Facet.VALIDITY);
		steps.add(Aggregation.match(DocumentCriteria.validOn(validity, VietnameseDates.dateOf(this.now))));
		steps.add(Aggregation.group().sum(NUMBER).as(COUNT));
		add(validity.name(), steps);
	}

	private List<AggregationOperation> narrowed(DocumentFilter.Facet disregarded) {
		List<AggregationOperation> steps = new ArrayList<>();
		DocumentCriteria.chosen(this.filter.without(disregarded), this.now)
			.forEach((choice) -> steps.add(Aggregation.match(choice)));
		return steps;
	}

	private void add(String name, List<AggregationOperation> steps) {
		this.all = this.all.and(steps.toArray(AggregationOperation[]::new)).as(name);
	}

}
