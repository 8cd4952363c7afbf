package vn.lhh.kit.mail;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;

/**
 * What administrators see of a mail: its way, neither recipient nor text.
 *
 * @param id also the first part of its Message-ID
 * @param nextAt when it is tried next; {@code null} once nothing more is to be done
 * @param closedAt when nothing more was to be done
 */
public record MailSummary(String id, String template, MailState state, @Nullable String reason, int attempts,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime nextAt, @Nullable OffsetDateTime closedAt) {

	static MailSummary of(StoredMail mail) {
		boolean isClosed = mail.closedAt() != null;
		return new MailSummary(mail.id(), mail.template(), mail.state(), mail.reason(), mail.attempts(),
				VietnameseDates.local(mail.createdAt()), isClosed ? null : VietnameseDates.local(mail.nextAt()),
				VietnameseDates.local(mail.closedAt()));
	}

}
