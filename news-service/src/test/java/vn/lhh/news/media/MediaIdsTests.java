package vn.lhh.news.media;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MediaIdsTests {

	private static final String ONE = "0198c0de-0000-7000-8000-000000000001";

	private static final String TWO = "0198c0de-0000-7000-8000-000000000002";

	@Test
	void picturesAndLinksInATextCountAsShown() {
		String html = "<img src=\"/api/news/media/" + ONE + "?w=640\" alt=\"\"><a href=\"/api/news/media/" + TWO
				+ "\">tệp</a>";
		assertThat(MediaIds.in(html)).containsExactly(ONE, TWO);
		assertThat(MediaIds.in(null)).isEmpty();
	}

	@Test
	void onlyWhatStandsInATextAsAPictureIsShownThere() {
		String html = "<a href=\"/api/news/media/" + TWO + "\">tệp</a><img alt=\"a\" src=\"/api/news/media/" + ONE
				+ "?w&#61;640\" /><img src=\"/api/members/media/" + TWO + "\" />";
		assertThat(MediaIds.shownIn(html)).containsExactly(ONE);
	}

	@Test
	void eachFileIsNamedOnceAndEmptyOnesNotAtAll() {
		ImageReference imageReference = new ImageReference(ONE, "", 0, 0, null, null);
		assertThat(MediaIds.united(List.of(MediaIds.of(imageReference), Stream.of("", ONE, TWO)))).containsExactly(ONE,
				TWO);
	}

}
