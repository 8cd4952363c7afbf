package vn.lhh.web.client;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

/**
 * Our copies of what the questions service answers, and what it is asked.
 */
public final class QuestionsApi {

	public static final TypeReference<ItemPage<Summary>> LIST = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<Topic>> TOPICS = new TypeReference<>() {
	};

	private QuestionsApi() {
	}

	/** What a question is about. */
	public record Topic(String slug, String name, @Nullable String description, int questionCount) {
	}

	/** A published question as lists show it. */
	public record Summary(String id, String slug, String url, String subject, @Nullable Topic topic,
			@Nullable String displayName, @Nullable OffsetDateTime askedAt, @Nullable OffsetDateTime answeredAt,
			@Nullable String excerpt, @Nullable OffsetDateTime updatedAt) {
	}

	/** What an answer leans on. */
	public record Citation(String text, @Nullable String url, @Nullable String documentId, @Nullable String article) {
	}

	/** An answer and who gave it. */
	public record Answer(@Nullable String bodyHtml, @Nullable String answeredByName,
			@Nullable String answeredByPosition, @Nullable String organisation, @Nullable OffsetDateTime answeredAt,
			List<Citation> citations) {
	}

	/** A published question with its answers. */
	public record Question(String id, String slug, String url, String subject, @Nullable Topic topic,
			@Nullable String displayName, @Nullable OffsetDateTime askedAt, @Nullable OffsetDateTime answeredAt,
			@Nullable String excerpt, @Nullable OffsetDateTime updatedAt, @Nullable String bodyHtml,
			@Nullable String organisationId, List<Answer> answers) {
	}

	/** The consent text a reader must agree to before asking. */
	public record Consent(String version, @Nullable String textHtml) {
	}

	/** That a reader agreed, and to which text. */
	public record Agreement(boolean accepted, @Nullable String version) {
	}

	/** A question on its way to the service. */
	public record Ask(@Nullable String subject, @Nullable String body, @Nullable String topic,
			@Nullable String fullName, @Nullable String email, @Nullable String phone, String wantsReplyBy,
			boolean publishAllowed, boolean displayAnonymous, Agreement consent) {
	}

	/** What the service gives back for a question it has taken. */
	public record Receipt(String trackingCode, @Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime dueAt,
			@Nullable String stateLabel) {
	}

	/** How far one's own question has come. */
	public record Tracking(@Nullable String state, @Nullable String stateLabel, @Nullable String subject,
			@Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime updatedAt,
			boolean overdue, @Nullable String publicUrl, @Nullable String rejectReason, @Nullable Answer answer,
			boolean withdrawable) {

		private static final Set<String> OPEN = Set.of("RECEIVED", "ACCEPTED", "ASSIGNED", "ANSWER_DRAFT",
				"ANSWER_REVIEW");

		/** Whether an answer is still to come. */
		public boolean isOpen() {
			return this.state != null && OPEN.contains(this.state);
		}

	}

}
