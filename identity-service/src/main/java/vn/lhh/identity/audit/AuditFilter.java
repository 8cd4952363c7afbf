package vn.lhh.identity.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Filter of the audit trail.
 *
 * @param subject account or client
 * @param actorId account that acted
 * @param from first day, in Vietnam
 * @param to last day, in Vietnam
 * @param text words in title, reason or name of the account
 * @param upTo newest position, so that pages stay as they are while entries arrive
 */
public record AuditFilter(@Nullable String subject, @Nullable String actorId, @Nullable String service,
		@Nullable String action, @Nullable String entityType, @Nullable String entityId, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String text, @Nullable Long upTo) {

	/** The filter that all entries pass. */
	public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null, null, null, null, null, null);

	private static final int LONGEST = 200;

	public AuditFilter {
		subject = Nfc.orNull(subject);
		actorId = Nfc.orNull(actorId);
		service = Nfc.orNull(service);
		action = Nfc.orNull(action);
		entityType = Nfc.orNull(entityType);
		entityId = Nfc.orNull(entityId);
		text = Nfc.orNull(text);
	}

	/**
	 * Validates the filter.
	 * @return this filter
	 * @throws vn.lhh.kit.problem.Problem {@code validation-failed}
	 */
	public AuditFilter verified() {
		new FieldChecks().atMost("text", this.text, LONGEST)
			.check(this.from == null || this.to == null || !this.to.isBefore(this.from), "from", "after-end")
			.throwIfInvalid();
		return this;
	}

	boolean passesAll() {
		return equals(new AuditFilter(null, null, null, null, null, null, null, null, null, this.upTo));
	}

	Criteria criteria() {
		List<Criteria> all = new ArrayList<>();
		is("entry.subject", this.subject, all);
		is("entry.subject", this.entityId, all);
		is("entry.actor", this.actorId, all);
		is("entry.service", this.service, all);
		is("entry.action", this.action, all);
		is("entry.entityType", this.entityType, all);
		Optional.ofNullable(this.from).ifPresent((day) -> all.add(Criteria.where("entry.at").gte(startOf(day))));
		Optional.ofNullable(this.to)
			.ifPresent((day) -> all.add(Criteria.where("entry.at").lt(startOf(day.plusDays(1)))));
		Optional.ofNullable(this.upTo).ifPresent((seq) -> all.add(Criteria.where("_id").lte(seq)));
		Optional.ofNullable(this.text).ifPresent((words) -> all.add(containing(words)));
		return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
	}

	private static void is(String field, @Nullable String value, List<Criteria> all) {
		if (value != null) {
			all.add(Criteria.where(field).is(value));
		}
	}

	private static Criteria containing(String words) {
		String pattern = Pattern.quote(words);
		return new Criteria().orOperator(Criteria.where("entry.title").regex(pattern, "i"),
				Criteria.where("entry.reason").regex(pattern, "i"),
				Criteria.where("entry.actorName").regex(pattern, "i"));
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(VietnameseDates.ZONE).toInstant();
	}

}
