package vn.lhh.qa.question;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Nfc;

/**
 * Reads questions: only published ones for readers, all for editors.
 */
@Service
public class QuestionReader {

	private static final Sort NEWEST_RECEIVED = Sort.by(Sort.Direction.DESC, "asking.receivedAt", "_id");

	private final Questions questions;

	private final Clock clock;

	QuestionReader(Questions questions, Clock clock) {
		this.questions = questions;
		this.clock = clock;
	}

	/**
	 * Returns public questions, newest first; with typed words, those with exact accents
	 * in the subject come first.
	 * @param topicId the topic, {@code null} for all
	 * @param words the typed words, {@code null} for everything
	 */
	public PageResult<Question> visible(@Nullable String topicId, @Nullable String words, Paging paging) {
		String typed = Nfc.orNull(words);
		if (typed == null) {
			return this.questions.visible(topicId, paging);
		}
		List<Question> found = this.questions.visibleWith(topicId, typed)
			.stream()
			.sorted(Comparator.comparingInt((question) -> distance(question, typed)))
			.toList();
		return PageResult.cut(found, paging);
	}

	/**
	 * Returns one public question.
	 */
	public Question visible(String slug) {
		return this.questions.visible(slug)
			.orElseThrow(() -> this.questions.wasVisible(slug) ? Problem.withdrawn() : Problem.notFound());
	}

	/**
	 * Returns the number of public questions in a topic.
	 */
	public long countVisible(String topicId) {
		return this.questions.countVisible(topicId);
	}

	/**
	 * Returns questions for editors, newest first.
	 * @param questionStatus the status, {@code null} for all
	 * @param topicId the topic, {@code null} for all
	 * @param overdue whether to return only questions with a late answer
	 * @param by the editor, who sees only what he may read
	 */
	public PageResult<Question> all(@Nullable QuestionStatus questionStatus, @Nullable String topicId, boolean overdue,
			Paging paging, Actor by) {
		Criteria filter = new Criteria();
		if (topicId != null) {
			filter.and("text.topicId").is(topicId);
		}
		if (overdue) {
			filter.and("asking.dueAt").lt(this.clock.instant());
		}
		if (questionStatus != null) {
			filter.and("state").is(questionStatus.name());
		}
		else if (overdue) {
			filter.and("state").in(QuestionStatus.OPEN_NAMES);
		}
		Criteria readable = QuestionAccess.reached(by.rights().write())
			.map((reached) -> new Criteria().andOperator(filter, reached))
			.orElse(filter);
		return this.questions.page(readable, NEWEST_RECEIVED, paging);
	}

	private static int distance(Question question, String typed) {
		String subject = question.shown().text().subject();
		if (subject.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
			return 0;
		}
		return DiacriticFolding.fold(subject).contains(DiacriticFolding.fold(typed)) ? 1 : 2;
	}

}
