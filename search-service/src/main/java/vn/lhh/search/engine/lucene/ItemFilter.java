package vn.lhh.search.engine.lucene;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.schema.Facet;
import vn.lhh.search.schema.IndexFields;

/**
 * Filter of items by what a reader chose and by what may be shown.
 */
final class ItemFilter {

	private final BooleanQuery always;

	private final Map<Facet, Query> byFacet = new EnumMap<>(Facet.class);

	ItemFilter(SearchRequest.Filter filter, Visibility visible) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder();
		long moment = visible.now().toEpochMilli();
		add(builder, LongField.newRangeQuery(IndexFields.SHOWN_FROM, Long.MIN_VALUE, moment));
		add(builder, LongField.newRangeQuery(IndexFields.SHOWN_UNTIL, Math.addExact(moment, 1), Long.MAX_VALUE));
		if (filter.from() != null || filter.to() != null) {
			add(builder, LongField.newRangeQuery(IndexFields.DAY, day(filter.from(), Long.MIN_VALUE),
					day(filter.to(), Long.MAX_VALUE)));
		}
		if (!visible.locked().isEmpty()) {
			builder.add(
					new TermInSetQuery(IndexFields.FILED_UNDER, visible.locked().stream().map(BytesRef::new).toList()),
					BooleanClause.Occur.MUST_NOT);
		}
		this.always = builder.build();
		addFacet(Facet.TYPE, filter.types().stream().map(ItemType::code).toList());
		addFacet(Facet.CATEGORY, filter.categories());
		addFacet(Facet.ISSUER, filter.issuers());
		addFacet(Facet.YEAR, filter.years().stream().map(String::valueOf).toList());
	}

	/** The facets that are filtered. */
	Set<Facet> facets() {
		return this.byFacet.keySet();
	}

	/**
	 * Adds the filter to a query.
	 * @param except the facet whose filter is left out
	 */
	BooleanQuery.Builder addTo(BooleanQuery.Builder builder, @Nullable Facet except) {
		this.always.clauses().forEach(builder::add);
		this.byFacet.forEach((facet, query) -> {
			if (facet != except) {
				add(builder, query);
			}
		});
		return builder;
	}

	private void addFacet(Facet facet, Collection<String> codes) {
		if (!codes.isEmpty()) {
			this.byFacet.put(facet, KeywordField.newSetQuery(facet.code(), codes.stream().map(BytesRef::new).toList()));
		}
	}

	private static void add(BooleanQuery.Builder builder, Query query) {
		builder.add(query, BooleanClause.Occur.FILTER);
	}

	private static long day(@Nullable LocalDate date, long otherwise) {
		return (date == null) ? otherwise : date.toEpochDay();
	}

}
