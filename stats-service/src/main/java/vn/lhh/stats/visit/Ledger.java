package vn.lhh.stats.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts one partition. All records of an id come by the same partition, so what is new
 * is decided here alone; what was decided stands in the store before the next batch.
 * After a failure nobody knows how far the store got: a ledger is opened anew then.
 */
final class Ledger {

	private static final int FULL = 500;

	private static final Duration LONGEST_PAGE = Duration.ofHours(1);

	private final Heads heads;

	private final Pages pages;

	private final Calendar calendar;

	private final KnownMarks known;

	private Head head;

	private Instant forgotten = Instant.EPOCH;

	Ledger(Heads heads, Pages pages, Calendar calendar, KnownMarks known, Head taken) {
		this.heads = heads;
		this.pages = pages;
		this.calendar = calendar;
		this.known = known;
		this.head = taken;
	}

	/** Learns which ids the store has, having cleared up after whoever died here. */
	void read() {
		this.pages.discardBeyond(this.head);
		this.pages.forEach(this.head, this.known::remember);
	}

	void add(List<Sighting> batch, long next) {
		Page fresh = fresh(batch);
		Page tail = this.head.tail();
		if (isTooLong(tail, fresh)) {
			append(tail, fresh, fresh, next);
		}
		else if (tail.size() + fresh.size() >= FULL) {
			append(tail.with(fresh), new Page(), fresh, next);
		}
		else {
			advance(this.head.pages(), tail.with(fresh), fresh, next);
		}
		this.known.remember(fresh);
	}

	/**
	 * Now and then lets ids go whose time is up, but none of a day that is open still.
	 */
	void forget(Duration keep) {
		Instant before = this.known.newest(this.calendar.now()).minus(keep);
		if (before.isAfter(this.forgotten.plus(LONGEST_PAGE))) {
			this.forgotten = before;
			Instant open = this.heads.firstOpenDay(this.head.generation()).map(this.calendar::beginOf).orElse(before);
			this.known.forget(open.isBefore(before) ? open : before);
		}
	}

	private void append(Page full, Page tail, Page fresh, long next) {
		this.pages.append(this.head, full);
		advance(this.head.pages() + 1, tail, fresh, next);
	}

	private void advance(long pageCount, Page tail, Page fresh, long next) {
		this.heads.advance(this.head, pageCount, tail, fresh, next);
		this.head = this.head.at(pageCount, tail);
	}

	private static boolean isTooLong(Page tail, Page fresh) {
		Instant oldest = tail.oldest();
		Instant newest = fresh.newest();
		return oldest != null && newest != null && newest.isAfter(oldest.plus(LONGEST_PAGE));
	}

	private Page fresh(List<Sighting> batch) {
		Page page = new Page();
		MarkSet visits = new MarkSet();
		MarkSet views = new MarkSet();
		for (Sighting sighting : batch) {
			LocalDate day = this.calendar.dayOf(sighting.at());
			Mark visit = Mark.of(sighting.visitId());
			Mark view = Mark.of(sighting.viewId());
			if (!this.known.hasVisit(visit) && visits.add(visit)) {
				page.visit(day, sighting, visit);
			}
			if (!this.known.hasView(view) && views.add(view)) {
				page.view(day, this.calendar.hourOf(sighting.at()), sighting, view);
			}
		}
		return page;
	}

}
