package vn.lhh.identity.account.mail.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.mail.StaffMail;
import vn.lhh.identity.account.mail.StaffMailDesk;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.UndecodableEventException;

/**
 * Notice of a service to the staff, as identity-service reads it.
 */
record StaffNoticeMessage(@Nullable String id, @Nullable Instant at, @Nullable String kind, @Nullable Item item,
		@Nullable String role, @Nullable String accountId, @Nullable String actorId, @Nullable String reason,
		int count) {

	private static final Map<String, String> TEMPLATES = Map.of("REVIEW_ASKED", StaffMailDesk.REVIEW_ASKED, "SENT_BACK",
			StaffMailDesk.SENT_BACK, "OVERDUE", StaffMailDesk.OVERDUE);

	/**
	 * Reads a notice.
	 * @return empty for a kind that this version does not know
	 * @throws UndecodableEventException if it is no notice
	 */
	static Optional<StaffMail> read(@Nullable String json) {
		if (json == null) {
			throw new UndecodableEventException("empty notice", null);
		}
		StaffNoticeMessage message = EventJson.read(json, StaffNoticeMessage.class);
		try {
			String template = TEMPLATES.get(Objects.requireNonNull(message.kind));
			return (template == null) ? Optional.empty() : Optional.of(message.mail(template));
		}
		catch (NullPointerException ex) {
			throw new UndecodableEventException("notice without a field", ex);
		}
	}

	private StaffMail mail(String template) {
		Item about = Objects.requireNonNull(this.item);
		String given = this.reason;
		return new StaffMail(Objects.requireNonNull(this.id), Objects.requireNonNull(this.at), template, about.words(),
				about.link(template), this.role, this.accountId, this.actorId, (given == null) ? "" : given,
				this.count);
	}

	/**
	 * Item that a notice is about.
	 */
	record Item(@Nullable String service, @Nullable String type, @Nullable String id, @Nullable String title) {

		/**
		 * Names the item; one without a title is an answer to a citizen.
		 */
		String words() {
			String named = this.title;
			return (named == null) ? "Câu trả lời cho một câu hỏi của người dân" : named;
		}

		String link(String template) {
			String room = "/quan-tri/" + Objects.requireNonNull(this.service) + "/" + Objects.requireNonNull(this.type);
			return template.equals(StaffMailDesk.OVERDUE) ? room + "?overdue=true"
					: room + "/" + Objects.requireNonNull(this.id);
		}

	}

}
