package vn.lhh.stats.visit.day;

import java.time.LocalDate;
import java.util.List;

import vn.lhh.stats.visit.counting.CompactIdSet;
import vn.lhh.stats.visit.counting.IdBatches;
import vn.lhh.stats.visit.counting.ViewTally;
import vn.lhh.stats.visit.counting.VisitPartition;
import vn.lhh.stats.visit.counting.VisitPartitions;

import org.springframework.stereotype.Component;

/**
 * Recounts an open day from its id batches: the details of its views, and its visit ids.
 */
@Component
public class DayRecounter {

	private final VisitPartitions visitPartitions;

	private final IdBatches idBatches;

	public DayRecounter(VisitPartitions visitPartitions, IdBatches idBatches) {
		this.visitPartitions = visitPartitions;
		this.idBatches = idBatches;
	}

	public DayDetails details(OpenDays.OpenDay day) {
		ViewTally sum = new ViewTally();
		this.visitPartitions.all(day.generation())
			.forEach((visitPartition) -> this.idBatches.forEach(visitPartition, day.date(),
					(idBatch) -> idBatch.tellOf(day.date(), sum)));
		return sum.details();
	}

	/** Counts the visit ids of a day, each once however often it is stored. */
	public long visitsAnew(List<VisitPartition> partitions, LocalDate date) {
		return partitions.stream().mapToLong((visitPartition) -> visitsAnew(visitPartition, date)).sum();
	}

	private long visitsAnew(VisitPartition visitPartition, LocalDate date) {
		CompactIdSet visits = new CompactIdSet();
		this.idBatches.forEach(visitPartition, date, (idBatch) -> idBatch.forEachVisit(date, visits::add));
		return visits.size();
	}

}
