package vn.lhh.stats.visit.day;

import java.time.Instant;
import java.time.LocalDate;

import vn.lhh.kit.outbox.Aggregate;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Represents a closed day, whose figures never change again. Its id is the date, so that
 * a day can be closed only once.
 */
@Document("days")
public class ClosedDayRecord extends Aggregate {

	static final String CLOSED = "stats.day.closed.v1";

	private final DayTotals figures;

	private final DayDetails details;

	private final Instant closedAt;

	@PersistenceCreator
	ClosedDayRecord(String id, DayTotals figures, DayDetails details, Instant closedAt) {
		super(id);
		this.figures = figures;
		this.details = details;
		this.closedAt = closedAt;
	}

	static ClosedDayRecord close(LocalDate date, DayTotals figures, DayDetails details, Instant at) {
		ClosedDayRecord stat = new ClosedDayRecord(date.toString(), figures, details, at);
		stat.announce(CLOSED, ClosedDay.of(date, figures, details, at), at);
		return stat;
	}

	static ClosedDayRecord restore(ClosedDay day) {
		return new ClosedDayRecord(day.id(), day.figures(), day.details(), day.closedAt());
	}

	@Override
	public boolean isAuditedBySave() {
		return false;
	}

	public LocalDate date() {
		return LocalDate.parse(id());
	}

	public DayTotals figures() {
		return this.figures;
	}

	public DayDetails details() {
		return this.details;
	}

	Instant closedAt() {
		return this.closedAt;
	}

}
