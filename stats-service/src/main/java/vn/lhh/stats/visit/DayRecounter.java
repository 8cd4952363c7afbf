package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Looks into the pages of a day: for what its views were of, and to count its ids anew.
 */
@Component
class DayRecounter {

	private final VisitPartitions visitPartitions;

	private final IdBatches idBatches;

	DayRecounter(VisitPartitions visitPartitions, IdBatches idBatches) {
		this.visitPartitions = visitPartitions;
		this.idBatches = idBatches;
	}

	DayDetails details(OpenDays.OpenDay day) {
		ViewTally sum = new ViewTally();
		this.visitPartitions.all(day.generation())
			.forEach((visitPartition) -> this.idBatches.forEach(visitPartition, day.date(),
					(idBatch) -> idBatch.tellOf(day.date(), sum)));
		return sum.details();
	}

	/** The ids a day has, each counted once however often it should stand there. */
	long visitsAnew(List<VisitPartition> heads, LocalDate date) {
		return heads.stream().mapToLong((visitPartition) -> visitsAnew(visitPartition, date)).sum();
	}

	private long visitsAnew(VisitPartition visitPartition, LocalDate date) {
		CompactIdSet visits = new CompactIdSet();
		this.idBatches.forEach(visitPartition, date, (idBatch) -> idBatch.forEachVisit(date, visits::add));
		return visits.size();
	}

}
