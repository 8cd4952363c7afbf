package vn.lhh.search.feed;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedPositionTests {

	@Test
	void aPositionIsReadAsItWasWritten() {
		FeedPosition position = FeedPosition.START
			.at(Map.of("news.articles-0", new FeedPosition.Mark("aB_-9", 12), "qa.questions-2",
					new FeedPosition.Mark("x", 0)))
			.completed()
			.withLocked(Set.of("c1", "c2"));
		assertThat(FeedPosition.parse(position.text())).contains(position);
		assertThat(FeedPosition.parse(position.asOutdated().text())).contains(position.asOutdated());
		assertThat(FeedPosition.parse(FeedPosition.START.text())).contains(FeedPosition.START);
	}

	@Test
	void anotherFormatIsTold() {
		assertThat(FeedPosition.parse("99 complete\nnews.articles-0 id 5"))
			.hasValueSatisfying((position) -> assertThat(position.isOfOtherFormat()).isTrue());
		assertThat(FeedPosition.START.isOfOtherFormat()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "complete", "1 done", "1 complete\n\nx", "1 complete\nnews.articles-0 id",
			"1 partial\nnews.articles-0 id -1", "1 partial\nlocked" })
	void otherTextIsNoPosition(String text) {
		assertThat(FeedPosition.parse(text)).isEmpty();
	}

}
