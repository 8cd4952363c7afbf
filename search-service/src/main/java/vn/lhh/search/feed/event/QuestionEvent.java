package vn.lhh.search.feed.event;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Answered question as {@code qa.question.published.v1} announces it.
 */
record QuestionEvent(@Nullable String id, @Nullable String url, @Nullable String subject, @Nullable String topicId,
		@Nullable String text, @Nullable String answerText, @Nullable Instant answeredAt,
		@Nullable Instant publishedAt) implements ItemState {

	@Override
	public SearchItem toItem(long sequence) {
		return new SearchItem(new ItemKey(ItemType.QUESTION, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url),
				new SearchItem.Wording(EventFields.required("subject", this.subject), List.of(), "",
						EventFields.lines(this.text, this.answerText), List.of(), "", null),
				EventFields.shownFrom(this.publishedAt, this.answeredAt), null,
				new SearchItem.Facets(
						EventFields.day(null, (this.answeredAt != null) ? this.answeredAt : this.publishedAt), topic(),
						Set.of()));
	}

	private Set<String> topic() {
		return EventFields.codes(Collections.singletonList(this.topicId));
	}

}
