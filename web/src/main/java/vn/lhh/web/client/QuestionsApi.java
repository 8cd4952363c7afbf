package vn.lhh.web.client;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import vn.lhh.web.html.SafeHtml;

/**
 * Records for requests to and responses of qa-service.
 */
public final class QuestionsApi {

	public static final TypeReference<ItemPage<Summary>> LIST = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<Topic>> TOPICS = new TypeReference<>() {
	};

	private QuestionsApi() {
	}

	/** The topic of a question. */
	public record Topic(String slug, String name, @Nullable String description, int questionCount) {
	}

	/** A published question in a list. */
	public record Summary(String id, String slug, String url, String subject, @Nullable Topic topic,
			@Nullable String displayName, @Nullable OffsetDateTime askedAt, @Nullable OffsetDateTime answeredAt,
			@Nullable String excerpt, @Nullable OffsetDateTime updatedAt) {
	}

	/** A citation in an answer. */
	public record Citation(String text, @Nullable String url, @Nullable String documentId, @Nullable String article) {
	}

	/** An answer and its author. */
	public record Answer(@Nullable SafeHtml bodyHtml, @Nullable String answeredByName,
			@Nullable String answeredByPosition, @Nullable String organisation, @Nullable OffsetDateTime answeredAt,
			List<Citation> citations) {
	}

	/** A published question with its answers. */
	public record Question(String id, String slug, String url, String subject, @Nullable Topic topic,
			@Nullable String displayName, @Nullable OffsetDateTime askedAt, @Nullable OffsetDateTime answeredAt,
			@Nullable String excerpt, @Nullable OffsetDateTime updatedAt, @Nullable SafeHtml bodyHtml,
			@Nullable String organisationId, List<Answer> answers) {
	}

	/** The consent text a reader must agree to before asking. */
	public record Consent(String version, @Nullable SafeHtml textHtml) {
	}

	/** A reader's consent, with the version of its text. */
	public record Agreement(boolean accepted, @Nullable String version) {
	}

	/** A question to be sent. */
	public record Ask(@Nullable String subject, @Nullable String body, @Nullable String topic,
			@Nullable String fullName, @Nullable String email, @Nullable String phone, String wantsReplyBy,
			boolean publishAllowed, boolean displayAnonymous, Agreement consent) {
	}

	/** Receipt for a question that was sent. */
	public record Receipt(String trackingCode, @Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime dueAt,
			@Nullable String stateLabel) {
	}

	/** Status of an asker's own question. */
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
