package vn.lhh.stats.visit.counting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import vn.lhh.stats.visit.VisitMetric;

import org.bson.Document;

/**
 * Holds the counting state of one partition. It is the one document that a batch updates,
 * so that ids, figures and offset change together or not at all.
 *
 * @param generation generation of the sets
 * @param partition partition of the topic
 * @param owner token of the process that may write
 * @param pages number of full id batches; a batch beyond them does not count
 * @param offset up to where the partition has been counted
 * @param batches number of record batches counted, part of the revision of open days
 * @param days the figures of each open day
 * @param tail the newest ids, not enough for a full id batch yet
 */
public record VisitPartition(String generation, int partition, String owner, long pages, long offset, long batches,
		Map<LocalDate, Map<VisitMetric, Long>> days, IdBatch tail) {

	static final String OWNER = "owner";

	static final String PAGES = "pages";

	static final String OFFSET = "offset";

	static final String BATCHES = "batches";

	static final String DAYS = "days";

	static final String TAIL = "tail";

	static VisitPartition of(String generation, Document stored) {
		Document days = stored.get(DAYS, new Document());
		Map<LocalDate, Map<VisitMetric, Long>> figures = new TreeMap<>();
		days.forEach((date, day) -> figures.put(LocalDate.parse(date), figures((Document) day)));
		return new VisitPartition(generation, (int) number(stored, "_id"), stored.getString(OWNER),
				number(stored, PAGES), number(stored, OFFSET), number(stored, BATCHES), figures,
				IdBatch.of(stored.get(TAIL, Document.class)));
	}

	VisitPartition at(long pageCount, IdBatch newTail) {
		return new VisitPartition(this.generation, this.partition, this.owner, pageCount, this.offset, this.batches,
				this.days, newTail);
	}

	private static Map<VisitMetric, Long> figures(Document day) {
		Map<VisitMetric, Long> figures = new EnumMap<>(VisitMetric.class);
		day.keySet().forEach((name) -> figures.put(VisitMetric.valueOf(name), number(day, name)));
		return figures;
	}

	private static long number(Document stored, String name) {
		return stored.get(name, (Number) 0L).longValue();
	}

}
