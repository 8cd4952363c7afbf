package vn.lhh.stats.visit.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.lhh.stats.visit.SiteCalendar;
import vn.lhh.stats.visit.VisitRecord;

/**
 * Counts the visits of one Kafka partition. All records of an id come through the same
 * partition, so this class alone decides which ids are new; the decision is stored before
 * the next batch. After a failure the state of the store is unknown, so a new counter is
 * opened.
 */
final class PartitionCounter {

	private static final int FULL = 500;

	private static final Duration LONGEST_BATCH = Duration.ofHours(1);

	private final VisitPartitions visitPartitions;

	private final IdBatches idBatches;

	private final SiteCalendar siteCalendar;

	private final RecentIds recentIds;

	private VisitPartition visitPartition;

	private Instant forgotten = Instant.EPOCH;

	PartitionCounter(VisitPartitions visitPartitions, IdBatches idBatches, SiteCalendar siteCalendar,
			RecentIds recentIds, VisitPartition taken) {
		this.visitPartitions = visitPartitions;
		this.idBatches = idBatches;
		this.siteCalendar = siteCalendar;
		this.recentIds = recentIds;
		this.visitPartition = taken;
	}

	/**
	 * Loads the known ids from the store, after deleting the incomplete batch of a
	 * process that died.
	 */
	void read() {
		this.idBatches.discardBeyond(this.visitPartition);
		this.idBatches.forEach(this.visitPartition, this.recentIds::remember);
	}

	void add(List<VisitRecord> batch, long next) {
		IdBatch fresh = newIdsIn(batch);
		IdBatch tail = this.visitPartition.tail();
		if (isTooLong(tail, fresh)) {
			append(tail, fresh, fresh, next);
		}
		else if (tail.size() + fresh.size() >= FULL) {
			append(tail.with(fresh), new IdBatch(), fresh, next);
		}
		else {
			advance(this.visitPartition.pages(), tail.with(fresh), fresh, next);
		}
		this.recentIds.remember(fresh);
	}

	/**
	 * Forgets expired ids, at most once per hour, but none of a day that is still open.
	 */
	void forget(Duration keep) {
		Instant before = this.recentIds.newest(this.siteCalendar.now()).minus(keep);
		if (before.isAfter(this.forgotten.plus(LONGEST_BATCH))) {
			this.forgotten = before;
			Instant open = this.visitPartitions.firstOpenDay(this.visitPartition.generation())
				.map(this.siteCalendar::beginOf)
				.orElse(before);
			this.recentIds.forget(open.isBefore(before) ? open : before);
		}
	}

	private void append(IdBatch full, IdBatch tail, IdBatch fresh, long next) {
		this.idBatches.append(this.visitPartition, full);
		advance(this.visitPartition.pages() + 1, tail, fresh, next);
	}

	private void advance(long pageCount, IdBatch tail, IdBatch fresh, long next) {
		this.visitPartitions.update(this.visitPartition, pageCount, tail, fresh, next);
		this.visitPartition = this.visitPartition.at(pageCount, tail);
	}

	private static boolean isTooLong(IdBatch tail, IdBatch fresh) {
		Instant oldest = tail.oldest();
		Instant newest = fresh.newest();
		return oldest != null && newest != null && newest.isAfter(oldest.plus(LONGEST_BATCH));
	}

	private IdBatch newIdsIn(List<VisitRecord> batch) {
		IdBatch idBatch = new IdBatch();
		CompactIdSet visits = new CompactIdSet();
		CompactIdSet views = new CompactIdSet();
		for (VisitRecord visitRecord : batch) {
			LocalDate day = this.siteCalendar.dayOf(visitRecord.at());
			CompactId visit = CompactId.of(visitRecord.visitId());
			CompactId view = CompactId.of(visitRecord.viewId());
			if (!this.recentIds.hasVisit(visit) && visits.add(visit)) {
				idBatch.visit(day, visitRecord, visit);
			}
			if (!this.recentIds.hasView(view) && views.add(view)) {
				idBatch.view(day, this.siteCalendar.hourOf(visitRecord.at()), visitRecord, view);
			}
		}
		return idBatch;
	}

}
