package vn.lhh.documents.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.aggregation.FacetOperation;

/**
 * What is to be counted for a filter: every list of choices side by side, so that the
 * store reads what is found only once.
 */
final class Tallies {

	private static final String COUNT = "count";

	private final DocumentFilter filter;

	private final Instant now;

	private FacetOperation all = new FacetOperation();

	private Tallies(DocumentFilter filter, Instant now) {
		this.filter = filter;
		this.now = now;
	}

	/**
	 * Each list disregards the choice made in itself.
	 */
	static FacetOperation of(DocumentFilter filter, Instant now) {
		Tallies tallies = new Tallies(filter, now);
		tallies.group(DocumentFilter.Facet.TYPE, null, "live.filed.type.code", "live.filed.type.name");
		tallies.group(DocumentFilter.Facet.FIELD, "live.filed.fieldPath", "live.filed.fieldPath.slug",
				"live.filed.fieldPath.name");
		tallies.group(DocumentFilter.Facet.ISSUER, "live.filed.issuers", "live.filed.issuers.slug",
				"live.filed.issuers.name");
		tallies.group(DocumentFilter.Facet.YEAR, null, "live.term.issueYear", "live.term.issueYear");
		Stream.of(Validity.values()).forEach(tallies::count);
		return tallies.all;
	}

	/**
	 * The rows of one list.
	 */
	static List<Document> rows(Document counted, DocumentFilter.Facet facet) {
		return counted.getList(facet.name(), Document.class, List.of());
	}

	/**
	 * How many documents have a validity.
	 */
	static long count(Document counted, Validity validity) {
		return counted.getList(validity.name(), Document.class, List.of())
			.stream()
			.mapToLong((row) -> Long.parseLong(String.valueOf(row.get(COUNT))))
			.sum();
	}

	private void group(DocumentFilter.Facet facet, @Nullable String unwound, String code, String name) {
		List<AggregationOperation> steps = narrowed(facet);
		Optional.ofNullable(unwound).map(Aggregation::unwind).ifPresent(steps::add);
		steps.add(Aggregation.group(code).first(name).as("name").count().as(COUNT));
		add(facet.name(), steps);
	}

	private void count(Validity validity) {
		List<AggregationOperation> steps = narrowed(DocumentFilter.Facet.VALIDITY);
		steps.add(Aggregation.match(DocumentCriteria.validOn(validity, VietnameseDates.dateOf(this.now))));
		steps.add(Aggregation.count().as(COUNT));
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
