package vn.lhh.qa.question.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import vn.lhh.kit.notice.StaffNotice;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.QaProperties;
import vn.lhh.qa.question.Questions;
import vn.lhh.qa.question.WorkingDays;

/**
 * Makes the digest of late answers, once a working day: a number for everybody who
 * answers, and one for each account that questions are assigned to.
 */
@Component
class OverdueDigestDesk {

	private static final String ANSWERERS = "QA_ANSWERER";

	private final Questions questions;

	private final MongoOperations mongo;

	private final QaProperties settings;

	private final Clock clock;

	OverdueDigestDesk(Questions questions, MongoOperations mongo, QaProperties settings, Clock clock) {
		this.questions = questions;
		this.mongo = mongo;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Makes today's digest if it is time and there is none.
	 */
	void makeIfDue() {
		Instant now = this.clock.instant();
		LocalDateTime local = LocalDateTime.ofInstant(now, VietnameseDates.ZONE);
		LocalDate day = local.toLocalDate();
		boolean isTime = !local.toLocalTime().isBefore(this.settings.digestAt());
		if (isTime && new WorkingDays(this.settings.holidays()).isWorked(day) && isMissing(day)) {
			try {
				this.mongo.insert(OverdueDigest.of(day, notices(day, now)));
			}
			catch (DuplicateKeyException ex) {
				return;
			}
		}
	}

	private boolean isMissing(LocalDate day) {
		return this.mongo.findById(day.toString(), OverdueDigest.class) == null;
	}

	private List<StaffNotice> notices(LocalDate day, Instant now) {
		StaffNotice.Item item = StaffNotice.Item.of("qa.question", day.toString(), null);
		Map<String, Integer> late = this.questions.countOverdueByAccount(now);
		List<StaffNotice> notices = new ArrayList<>();
		late.forEach((accountId, count) -> notices
			.add(accountId.equals(Questions.UNASSIGNED) ? StaffNotice.overdue(item, ANSWERERS, count, now)
					: StaffNotice.overdueOf(item, accountId, count, now)));
		return notices;
	}

}
