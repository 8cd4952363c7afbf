package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import vn.lhh.search.schema.Facet;

/**
 * Counts all hits of a query, and by facets the codes they have.
 */
final class FacetCounter extends SimpleCollector {

	private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

	private final List<SegmentCounter> segment = new ArrayList<>();

	private long total;

	private FacetCounter(Collection<Facet> facets) {
		facets.forEach((facet) -> this.counts.put(facet, new HashMap<>()));
	}

	static FacetCounter count(IndexSearcher searcher, Query query, Collection<Facet> facets) throws IOException {
		return searcher.search(query, new Manager(List.copyOf(facets)));
	}

	long total() {
		return this.total;
	}

	/** The number of hits by facet and code. */
	Map<Facet, Map<String, Long>> counts() {
		return this.counts;
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		for (Facet facet : this.counts.keySet()) {
			SortedSetDocValues values = DocValues.getSortedSet(context.reader(), facet.code());
			this.segment.add(new SegmentCounter(facet, values, new int[Math.toIntExact(values.getValueCount())]));
		}
	}

	@Override
	public void collect(int document) throws IOException {
		this.total++;
		for (SegmentCounter counter : this.segment) {
			counter.add(document);
		}
	}

	@Override
	public void finish() throws IOException {
		for (SegmentCounter counter : this.segment) {
			counter.addTo(this.counts.getOrDefault(counter.facet(), new HashMap<>()));
		}
		this.segment.clear();
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	private void add(FacetCounter other) {
		this.total += other.total;
		this.counts.forEach((facet, byCode) -> other.counts.getOrDefault(facet, Map.of())
			.forEach((code, number) -> byCode.merge(code, number, Long::sum)));
	}

	/** Manager that adds up what is counted in parts of the index. */
	private record Manager(List<Facet> facets) implements CollectorManager<FacetCounter, FacetCounter> {

		@Override
		public FacetCounter newCollector() {
			return new FacetCounter(this.facets);
		}

		@Override
		public FacetCounter reduce(Collection<FacetCounter> parts) {
			FacetCounter all = new FacetCounter(this.facets);
			parts.forEach(all::add);
			return all;
		}

	}

	/** Counter of the codes in a segment by their numbers there. */
	private record SegmentCounter(Facet facet, SortedSetDocValues values, int[] numbers) {

		void add(int document) throws IOException {
			if (this.values.advanceExact(document)) {
				for (int left = this.values.docValueCount(); left > 0; left--) {
					this.numbers[Math.toIntExact(this.values.nextOrd())]++;
				}
			}
		}

		void addTo(Map<String, Long> byCode) throws IOException {
			for (int number = 0; number < this.numbers.length; number++) {
				if (this.numbers[number] > 0) {
					byCode.merge(this.values.lookupOrd(number).utf8ToString(), (long) this.numbers[number], Long::sum);
				}
			}
		}

	}

}
