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
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Nfc;

/**
 * Reads of questions: readers see published ones only, the desk sees all.
 */
@Service
public class QuestionReader {

	private static final Sort NEWEST_RECEIVED = Sort.by(Sort.Direction.DESC, "asking.receivedAt", "_id");

	private static final List<String> OPEN = java.util.Arrays.stream(QuestionStatus.values())
		.filter(QuestionStatus::isOpen)
		.map(Enum::name)
		.toList();

	private final Questions questions;

	private final Clock clock;

	QuestionReader(Questions questions, Clock clock) {
		this.questions = questions;
		this.clock = clock;
	}

	/**
	 * Public questions, newest first; with words typed, exact accents in the subject
	 * first.
	 * @param topicId of one topic, {@code null} for all
	 * @param words what was typed, {@code null} for everything
	 * @param paging which page
	 * @return that page
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
	 * One public question.
	 * @param slug last part of its address
	 * @return whole
	 */
	public Question visible(String slug) {
		return this.questions.visible(slug)
			.orElseThrow(() -> this.questions.wasVisible(slug) ? Problem.withdrawn() : Problem.notFound());
	}

	/**
	 * How many public questions a topic has.
	 * @param topicId the topic
	 * @return the count
	 */
	public long countVisible(String topicId) {
		return this.questions.countVisible(topicId);
	}

	/**
	 * Questions for the desk, newest first.
	 * @param questionStatus of one state, {@code null} for all
	 * @param topicId of one topic, {@code null} for all
	 * @param overdue only those that should have been answered
	 * @param paging which page
	 * @return that page
	 */
	public PageResult<Question> all(@Nullable QuestionStatus questionStatus, @Nullable String topicId, boolean overdue,
			Paging paging) {
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
			filter.and("state").in(OPEN);
		}
		return this.questions.page(filter, NEWEST_RECEIVED, paging);
	}

	private static int distance(Question question, String typed) {
		String subject = question.shown().text().subject();
		if (subject.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
			return 0;
		}
		return DiacriticFolding.fold(subject).contains(DiacriticFolding.fold(typed)) ? 1 : 2;
	}

}
