package vn.lhh.qa.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lhh.qa.question.submission.Submission;

import vn.lhh.kit.notice.StaffNotice;
import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.outbox.PublicRemoval;
import vn.lhh.kit.outbox.RecordedChange;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.publishing.revision.ChangedFields;
import vn.lhh.kit.security.Actor;

/**
 * Aggregate that holds a question: its texts, its status and its history. It holds no
 * personal data of the asker.
 */
@Document("questions")
public class Question extends Aggregate {

	private static final String ERASED_SUBJECT = "(đã xóa)";

	public static final String BAIT = "bait";

	private QuestionStatus state = QuestionStatus.RECEIVED;

	private @Nullable Submission asking;

	private @Nullable QuestionText text;

	private @Nullable Answer draft;

	private @Nullable PublishedText shown;

	private @Nullable String slug;

	private @Nullable Assignment assignment;

	private @Nullable String duplicateOfId;

	private @Nullable String reason;

	private List<String> spamReasons = new ArrayList<>();

	private @Nullable Instant publishedAt;

	private @Nullable Instant updatedAt;

	private @Nullable Instant replyOwedSince;

	private List<QuestionHistoryEntry> history = new ArrayList<>();

	public static Question asked(Submission submission, QuestionText text) {
		Question question = new Question();
		text.verify();
		question.asking = submission;
		question.text = text;
		question.note("ask", null, Actor.SYSTEM, submission.receivedAt(), null);
		return question;
	}

	static Question editorial(QuestionText text, Actor by, Instant now) {
		Question question = asked(Submission.editorial(now), text);
		question.move(QuestionTransition.ACCEPT, by, now, null);
		question.move(QuestionTransition.ASSIGN, by, now, null);
		return question;
	}

	public void suspect(List<String> reasons, Instant now) {
		this.spamReasons = new ArrayList<>(reasons);
		if (reasons.contains(BAIT)) {
			move(QuestionTransition.SPAM, Actor.SYSTEM, now, BAIT);
		}
	}

	private void verifyAllowed(QuestionTransition questionTransition) {
		if (!questionTransition.isAllowedFrom(this.state)) {
			throw new Problem(ProblemKind.CONFLICT, "move-not-allowed", this.state.label(), questionTransition.label());
		}
	}

	public void move(QuestionTransition questionTransition, Actor by, Instant now, @Nullable String why) {
		verifyAllowed(questionTransition);
		new FieldChecks()
			.check(!questionTransition.needsReason() || (why != null && !why.isBlank()), "reason", "reason-required")
			.atMost("reason", why, 1000)
			.throwIfInvalid();
		QuestionStatus before = this.state;
		this.state = questionTransition.from(before);
		this.reason = why;
		this.duplicateOfId = null;
		note(questionTransition.name().toLowerCase(Locale.ROOT), before, by, now, why);
		notifyStaff(questionTransition, by, now, why);
	}

	/**
	 * Tells approvers or the author, without the subject, which the asker wrote.
	 */
	private void notifyStaff(QuestionTransition questionTransition, Actor by, Instant now, @Nullable String why) {
		StaffNotice.Item item = new StaffNotice.Item("qa", "question", id(), null);
		String author = authorOfWhatIsNext();
		if (questionTransition == QuestionTransition.SUBMIT) {
			addPending(StaffNotice.reviewAsked(item, by.id(), now).pending());
		}
		else if (questionTransition == QuestionTransition.REQUEST_CHANGES && author != null
				&& !author.equals(by.id())) {
			addPending(StaffNotice.sentBack(item, author, by.id(), why, now).pending());
		}
	}

	void duplicateOf(String otherId, Actor by, Instant now, @Nullable String why) {
		move(QuestionTransition.DUPLICATE, by, now, why);
		this.duplicateOfId = otherId;
	}

	void assign(Assignment to, Actor by, Instant now, @Nullable String why) {
		verifyAllowed(QuestionTransition.ASSIGN);
		to.verify();
		move(QuestionTransition.ASSIGN, by, now, why);
		this.assignment = to;
	}

	void edit(QuestionText words, Actor by, Instant now) {
		if (this.state.isRefused()) {
			throw new Problem(ProblemKind.CONFLICT, "move-not-allowed", this.state.label(), "Sửa");
		}
		words.verify();
		List<String> changed = ChangedFields.between(text(), words);
		this.text = words;
		note("edit", this.state, by, now, null, changed);
	}

	void writeAnswer(Answer answer, Actor by, Instant now) {
		QuestionTransition questionTransition = (this.shown != null) ? QuestionTransition.REDRAFT
				: QuestionTransition.DRAFT;
		verifyAllowed(questionTransition);
		answer.verify();
		move(questionTransition, by, now, null);
		this.draft = answer;
	}

	void answerPrivately(Actor by, Instant now, @Nullable String why) {
		verifyAllowed(QuestionTransition.ANSWER);
		Answer given = requiredDraft().given(null, now, by.id(), 1);
		move(QuestionTransition.ANSWER, by, now, why);
		this.draft = given;
	}

	void publish(String address, Actor by, Instant now, @Nullable String why) {
		verifyPublishable(QuestionTransition.PUBLISH);
		move(QuestionTransition.PUBLISH, by, now, why);
		this.slug = address;
		this.publishedAt = now;
		this.shown = PublishedText.of(text(), requiredDraft().given(null, now, by.id(), 1), now);
		this.draft = null;
		announceState(now);
	}

	void revise(Actor by, Instant now, @Nullable String why) {
		verifyPublishable(QuestionTransition.REVISE);
		Answer current = shown().answer();
		Answer next = Optional.ofNullable(this.draft)
			.map((better) -> better.given(current.answeredAt(), now, by.id(), current.revision() + 1))
			.orElse(current);
		move(QuestionTransition.REVISE, by, now, why);
		this.shown = PublishedText.of(text(), next, now);
		this.draft = null;
		announceState(now);
	}

	void hide(Actor by, Instant now, @Nullable String why) {
		move(QuestionTransition.HIDE, by, now, why);
		recordRemoval(new PublicRemoval(true, now, "hide"));
		announceWithdrawal(QuestionType.WITHDRAWN, now);
	}

	void show(Actor by, Instant now, @Nullable String why) {
		move(QuestionTransition.SHOW, by, now, why);
		announceState(now);
	}

	/**
	 * Notes that the asker is owed a mail with the answer that is given now.
	 */
	public void oweReply(Instant now) {
		this.replyOwedSince = now;
	}

	public void forgetAsker(Actor by, Instant now) {
		this.asking = asking().forgotten();
		this.replyOwedSince = null;
		if (this.shown == null && asking().origin() == QuestionOrigin.CITIZEN) {
			this.text = new QuestionText(ERASED_SUBJECT, null, text().topicId(), null);
		}
		note("erase-asker", this.state, by, now, null);
		announceState(now);
	}

	private void verifyPublishable(QuestionTransition questionTransition) {
		verifyAllowed(questionTransition);
		if (!asking().publishAllowed()) {
			throw new Problem(ProblemKind.CONFLICT, "publication-not-allowed");
		}
		text().verifyReady();
	}

	private void announceState(Instant now) {
		if (this.state == QuestionStatus.PUBLISHED) {
			announce(QuestionType.PUBLISHED, QuestionSnapshot.of(this), now);
		}
	}

	private Answer requiredDraft() {
		return Optional.ofNullable(this.draft).orElseThrow(() -> Problem.invalid("answer", "answer-missing"));
	}

	private void note(String action, @Nullable QuestionStatus from, Actor by, Instant now, @Nullable String why) {
		note(action, from, by, now, why, List.of());
	}

	private void note(String action, @Nullable QuestionStatus from, Actor by, Instant now, @Nullable String why,
			List<String> changed) {
		this.updatedAt = now;
		this.history.add(new QuestionHistoryEntry(now, by.id(), by.name(), action, from, this.state, why));
		recordChange(new RecordedChange(by, now, action, (from == null) ? null : from.name(), this.state.name(),
				changed, why));
	}

	@Override
	public boolean isAuditedBySave() {
		return false;
	}

	/**
	 * Returns its status.
	 */
	public QuestionStatus state() {
		return this.state;
	}

	/**
	 * Returns the submission, without the asker's personal data.
	 */
	public Submission asking() {
		return Optional.ofNullable(this.asking).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns the text that editors work on, public or not.
	 */
	public QuestionText text() {
		return Optional.ofNullable(this.text).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns the answer that editors work on.
	 * @return {@code null} if there is none
	 */
	public @Nullable Answer draft() {
		return this.draft;
	}

	/**
	 * Returns the public text of the last publication.
	 */
	public PublishedText shown() {
		return Optional.ofNullable(this.shown).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns the public text, if there is one.
	 * @return {@code null} before the first publication
	 */
	public @Nullable PublishedText shownOrNull() {
		return this.shown;
	}

	/**
	 * Returns the last part of the address.
	 * @return {@code null} before the first publication
	 */
	public @Nullable String slug() {
		return this.slug;
	}

	/**
	 * Returns the path of its page.
	 * @return {@code null} where readers may not see it
	 */
	public @Nullable String url() {
		return (this.state == QuestionStatus.PUBLISHED) ? "/hoi-dap/" + this.slug : null;
	}

	/**
	 * Returns who is to answer.
	 * @return {@code null} before the first assignment
	 */
	public @Nullable Assignment assignment() {
		return this.assignment;
	}

	/**
	 * Returns the id of the question that it repeats.
	 * @return {@code null} if it repeats none
	 */
	public @Nullable String duplicateOfId() {
		return this.duplicateOfId;
	}

	/**
	 * Returns the reason of the last transition.
	 * @return {@code null} if none was given
	 */
	public @Nullable String reason() {
		return this.reason;
	}

	/**
	 * Returns why it looks like spam.
	 * @return empty for most questions
	 */
	public List<String> spamReasons() {
		return List.copyOf(this.spamReasons);
	}

	/**
	 * Returns since when it is public.
	 * @return {@code null} before the first publication
	 */
	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	/**
	 * Returns the moment of the last change.
	 */
	public @Nullable Instant updatedAt() {
		return this.updatedAt;
	}

	/**
	 * Returns since when the asker is owed a mail with the answer.
	 * @return {@code null} where none is owed, or it is queued
	 */
	public @Nullable Instant replyOwedSince() {
		return this.replyOwedSince;
	}

	/**
	 * Returns the log of its changes.
	 * @return oldest first
	 */
	public List<QuestionHistoryEntry> history() {
		return List.copyOf(this.history);
	}

	/**
	 * Returns the transitions that an editor may make now.
	 * @param approver whether the editor may approve
	 */
	public List<QuestionTransition> allowedSteps(boolean approver) {
		return Arrays.stream(QuestionTransition.values())
			.filter((questionTransition) -> questionTransition.isAllowedFrom(this.state)
					&& questionTransition.isAtTheDesk(approver))
			.toList();
	}

	/**
	 * Returns the author of the text that an approval would show to the asker or the
	 * public.
	 * @return the account that wrote the answer's draft or, where only the question's
	 * words changed, the account that changed them; {@code null} where none is on record
	 */
	@Nullable String authorOfWhatIsNext() {
		Set<String> writing = (this.draft != null) ? Set.of("draft", "redraft") : Set.of("edit");
		return this.history.reversed()
			.stream()
			.filter((entry) -> writing.contains(entry.action()))
			.map(QuestionHistoryEntry::actorId)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Tells whether the answer is late; computed, never stored.
	 * @param now the moment to compare with the due date
	 */
	public boolean isOverdue(Instant now) {
		Instant due = asking().dueAt();
		return this.state.isOpen() && due != null && now.isAfter(due);
	}

	@Override
	public String toString() {
		return "Question[" + id() + ", " + this.state + "]";
	}

}
