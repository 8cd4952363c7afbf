package vn.lhh.stats.visit.day;

import org.springframework.stereotype.Service;

/**
 * Restores closed days when the read model is rebuilt.
 */
@Service
public class ClosedDayImporter {

	private final ClosedDays closedDays;

	ClosedDayImporter(ClosedDays closedDays) {
		this.closedDays = closedDays;
	}

	/**
	 * Restores a day; the newest event wins.
	 * @param sequence sequence of the event
	 */
	public void restore(ClosedDay day, long sequence) {
		this.closedDays.restore(day, sequence);
	}

}
