package vn.lhh.qa.question;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.Access;
import vn.lhh.kit.grant.Reach;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Access check of questions, whose scopes are their topics: that of the text editors work
 * on and that of the public one.
 */
final class QuestionAccess {

	private QuestionAccess() {
	}

	/**
	 * Builds the criteria of the questions that a right reaches.
	 * @return empty if it reaches all
	 */
	static Optional<Criteria> reached(Access access) {
		Reach reach = access.items();
		if (reach.everywhere()) {
			return Optional.empty();
		}
		Set<String> topics = reach.scopes(ScopeType.CATEGORY);
		Criteria shown = new Criteria().orOperator(Criteria.where("shown").is(null),
				Criteria.where("shown.text.topicId").in(topics));
		return Optional.of(new Criteria().andOperator(Criteria.where("text.topicId").in(topics), shown));
	}

	static boolean covers(Access access, Question question) {
		PublishedText shown = question.shownOrNull();
		return Stream.of(Optional.of(question.text()), Optional.ofNullable(shown).map(PublishedText::text))
			.flatMap(Optional::stream)
			.allMatch((text) -> coversTopic(access, text.topicId()));
	}

	static void verify(Access access, Question question) {
		verify(covers(access, question));
	}

	static void verify(Access access, QuestionText text) {
		verify(coversTopic(access, text.topicId()));
	}

	private static boolean coversTopic(Access access, @Nullable String topicId) {
		Reach reach = access.items();
		return reach.everywhere() || (topicId != null && reach.scopes(ScopeType.CATEGORY).contains(topicId));
	}

	private static void verify(boolean allowed) {
		if (!allowed) {
			throw new Problem(ProblemKind.FORBIDDEN, "forbidden");
		}
	}

}
