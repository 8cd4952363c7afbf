package vn.lhh.qa.question.digest;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.notice.StaffNotice;
import vn.lhh.kit.outbox.Aggregate;

/**
 * Aggregate that holds the notices of one day until they are sent; its id is the day, so
 * that there is one a day however many processes make it.
 */
@Document("digests")
class OverdueDigest extends Aggregate {

	@PersistenceCreator
	OverdueDigest(String id) {
		super(id);
	}

	static OverdueDigest of(LocalDate day, List<StaffNotice> notices) {
		OverdueDigest digest = new OverdueDigest(day.toString());
		notices.forEach((notice) -> digest.addPending(notice.pending()));
		return digest;
	}

	@Override
	public boolean isAuditedBySave() {
		return false;
	}

}
