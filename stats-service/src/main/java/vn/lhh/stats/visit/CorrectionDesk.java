package vn.lhh.stats.visit;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.audit.AuditRecorder;
import vn.lhh.kit.audit.AuditedItem;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.text.Nfc;

import org.springframework.stereotype.Service;

/**
 * Enters corrections of the visit total openly: each is an entry of its own with a
 * reason.
 */
@Service
public class CorrectionDesk {

	private static final long LARGEST = 100_000_000;

	private static final int LONGEST_REASON = 500;

	private final Corrections corrections;

	private final VisitReader visits;

	private final SiteCalendar siteCalendar;

	private final AuditRecorder audit;

	CorrectionDesk(Corrections corrections, VisitReader visits, SiteCalendar siteCalendar, AuditRecorder audit) {
		this.corrections = corrections;
		this.visits = visits;
		this.siteCalendar = siteCalendar;
		this.audit = audit;
	}

	/**
	 * Enters a correction, unless the total would fall below zero. Runs one call at a
	 * time, so that the next correction is checked against the total that this one
	 * leaves.
	 * @param amount added to the total, negative to reduce it
	 * @param reason required, at most 500 characters
	 * @param actor account that enters it
	 * @return the entry
	 * @throws Problem {@code validation-failed}
	 */
	public synchronized Correction enter(@Nullable Long amount, @Nullable String reason, Actor actor) {
		new FieldChecks().present("amount", amount)
			.between("amount", amount, -LARGEST, LARGEST)
			.check(amount == null || amount != 0, "amount", "amount-zero")
			.check(reason != null && !reason.isBlank(), "reason", "reason-required")
			.atMost("reason", reason, LONGEST_REASON)
			.throwIfInvalid();
		long added = java.util.Objects.requireNonNull(amount);
		verifyTotal(added);
		Correction correction = new Correction(UuidV7.next(), added, Nfc.of(java.util.Objects.requireNonNull(reason)),
				this.siteCalendar.now(), actor.id(), actor.name());
		AuditedItem item = AuditedItem.untitled("corrections", correction.id());
		this.audit.recordCreation(item, correction.reason(), actor, () -> this.corrections.add(correction));
		return correction;
	}

	private void verifyTotal(long added) {
		if (added < 0) {
			long least = Math.min(0, -this.visits.totalNow());
			new FieldChecks().check(added >= least, "amount", "number-too-small", least).throwIfInvalid();
		}
	}

	/**
	 * Returns one entry.
	 * @throws Problem {@code not-found} where there is no such entry
	 */
	public Correction required(String id) {
		return this.corrections.find(id).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns one page of the entries, newest first.
	 */
	public PageResult<Correction> page(Paging paging) {
		return this.corrections.page(paging);
	}

}
