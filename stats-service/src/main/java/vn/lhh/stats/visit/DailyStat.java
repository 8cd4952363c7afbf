package vn.lhh.stats.visit;

import java.time.Instant;
import java.time.LocalDate;

import vn.lhh.kit.outbox.Aggregate;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A day that is over: its figures never change again. The date is the id, so that a day
 * can be closed once only.
 */
@Document("days")
public class DailyStat extends Aggregate {

	static final String CLOSED = "stats.day.closed.v1";

	private final DayFigures figures;

	private final DayDetails details;

	private final Instant closedAt;

	@PersistenceCreator
	DailyStat(String id, DayFigures figures, DayDetails details, Instant closedAt) {
		super(id);
		this.figures = figures;
		this.details = details;
		this.closedAt = closedAt;
	}

	static DailyStat close(LocalDate date, DayFigures figures, DayDetails details, Instant at) {
		DailyStat stat = new DailyStat(date.toString(), figures, details, at);
		stat.announce(CLOSED, ClosedDay.of(date, figures, details, at), at);
		return stat;
	}

	static DailyStat restore(ClosedDay day) {
		return new DailyStat(day.id(), day.figures(), day.details(), day.closedAt());
	}

	LocalDate date() {
		return LocalDate.parse(id());
	}

	DayFigures figures() {
		return this.figures;
	}

	DayDetails details() {
		return this.details;
	}

	Instant closedAt() {
		return this.closedAt;
	}

}
