package vn.lhh.search.judged;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.index.SearchItem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well any engine must rank on the judged queries.
 */
public abstract class JudgedQueriesContract {

	private static final double FLOOR = 0.85;

	private static final Instant NOW = DemoCorpus.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

	private static final Path QUERIES = Path.of(System.getProperty("judged", "src/test/resources/judged/queries.tsv"));

	@TempDir
	Path folder;

	/** An empty engine. */
	protected abstract SearchEngine open(Path folder) throws IOException;

	@Test
	void ranksWhatReadersSeekFirst() throws IOException {
		Map<String, Measures> byKind = new TreeMap<>();
		Measures all = new Measures();
		try (SearchEngine engine = open(this.folder)) {
			fill(engine);
			for (JudgedQuery query : JudgedQuery.read(QUERIES)) {
				Measures measures = new Measures();
				measures.add(query, search(engine, query.text()));
				all.add(measures);
				byKind.computeIfAbsent(query.kind(), (kind) -> new Measures()).add(measures);
			}
		}
		byKind.forEach((kind, measures) -> System.out.println(measures.line(kind)));
		System.out.println(all.line("all"));
		assertThat(all.mean((measures) -> measures.gain)).isGreaterThanOrEqualTo(FLOOR);
		assertThat(byKind.get("number").mean((measures) -> measures.success)).isEqualTo(1);
	}

	@Test
	void judgesItemsThatExist() throws IOException {
		List<String> keys = DemoCorpus.items().stream().map(SearchItem::key).map((key) -> key.text()).toList();
		assertThat(JudgedQuery.read(QUERIES)).isNotEmpty()
			.allSatisfy((query) -> assertThat(keys).containsAll(query.grades().keySet()));
	}

	/** The mean nDCG@10 of an engine, which gets the demo content first. */
	protected static double normalizedGain(SearchEngine engine) throws IOException {
		fill(engine);
		Measures all = new Measures();
		for (JudgedQuery query : JudgedQuery.read(QUERIES)) {
			all.add(query, search(engine, query.text()));
		}
		return all.mean((measures) -> measures.gain);
	}

	private static void fill(SearchEngine engine) {
		DemoCorpus.items().forEach(engine::put);
		engine.refresh();
		assertThat(engine.count()).isEqualTo(DemoCorpus.items().size());
	}

	private static List<String> search(SearchEngine engine, String text) {
		SearchRequest request = new SearchRequest(text, SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				new SearchRequest.Page(1, 10, null), List.of());
		return engine.search(request, Visibility.at(NOW)).hits().stream().map((hit) -> hit.key().text()).toList();
	}

	/** Sums over queries. */
	private static final class Measures {

		private int queries;

		private double gain;

		private double reciprocalRank;

		private double success;

		void add(JudgedQuery query, List<String> found) {
			this.queries++;
			this.gain += query.normalizedGain(found);
			this.reciprocalRank += query.reciprocalRank(found);
			this.success += query.succeeds(found) ? 1 : 0;
		}

		void add(Measures other) {
			this.queries += other.queries;
			this.gain += other.gain;
			this.reciprocalRank += other.reciprocalRank;
			this.success += other.success;
		}

		double mean(ToDoubleFunction<Measures> sum) {
			return sum.applyAsDouble(this) / this.queries;
		}

		String line(String kind) {
			return "%-13s%4d  nDCG@10 %.3f  MRR %.3f  success@1 %.3f".formatted(kind, this.queries,
					this.gain / this.queries, this.reciprocalRank / this.queries, this.success / this.queries);
		}

	}

}
