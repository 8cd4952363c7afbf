package vn.lhh.stats.visit.day;

import org.springframework.stereotype.Service;

/**
 * Takes closed days back in when the read model is made anew.
 */
@Service
public class ClosedDayImporter {

	private final ClosedDays closedDays;

	ClosedDayImporter(ClosedDays closedDays) {
		this.closedDays = closedDays;
	}

	/**
	 * Puts a day back; the newest announcement wins.
	 * @param day its final figures
	 * @param sequence the announcement's
	 */
	public void restore(ClosedDay day, long sequence) {
		this.closedDays.restore(day, sequence);
	}

}
