package vn.lhh.search.engine;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.testkit.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an engine must answer to queries that were never meant well: a query is data.
 */
public abstract class HostileQueryContract extends EngineContract {

	protected HostileQueryContract(EngineOpener opener) {
		super(opener);
	}

	@BeforeEach
	void indexTwoItems() {
		index(Items.titled("1", "Hội nghị khoa học").body("Một bài dài hơn."),
				Items.document("582/QĐ-UBND", "Quyết định", "Về việc phê duyệt"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?", "!!! ...", "\"", "\"\"", "-", "--", "*", "*:*", "()", "[* TO *]", "\u0000",
			"\u202e\u200b\u2060", "😀", "\ud83d", "\udc00\ud83d", "-hội -nghị", "\uffff", "{}", "\\", "//", "~", "^",
			"h?i", "/h[i]+/" })
	void answersWhatHasNoWords(String typed) {
		SearchResult result = search(typed);
		assertThat(result.total()).isEqualTo(typed.isBlank() ? 2 : 0);
		assertThat(this.engine.suggest(typed, 10, NOW)).hasSizeLessThanOrEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "title:hội", "hội^5", "hội~2", "hội*", "+hội +nghị", "hội AND nghị", "hội && nghị",
			"(hội OR", "\"hội nghị\"~3", "[a TO z] hội", "' OR 1=1; DROP TABLE hội --", "<script>hội</script>",
			"h\u200bội", "h\u0000ội", "\u202ehội", "hội😀", "{match_all:{}} hội", "hội \\", "(a+)+$ hội", "hội%27",
			"${jndi:ldap://x} hội" })
	void findsTheWordsAmongSyntax(String typed) {
		assertThat(found(typed)).contains("1");
	}

	@ParameterizedTest
	@CsvSource({ "'hội ',1", "'\"hội\" ',1", "'khoa học ',1", "'hocj ',1", "582/,582/QĐ-UBND" })
	void findsTheWordsOfVeryLongQueries(String piece, String id) {
		assertThat(found(longOf(piece))).containsExactly(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "\"", "-", "\u0301", "kh&" })
	void findsNothingByVeryLongQueriesOfOtherPieces(String piece) {
		assertThat(search(longOf(piece)).total()).isZero();
		assertThat(this.engine.suggest(longOf(piece), 10, NOW)).isEmpty();
	}

	private static String longOf(String piece) {
		return piece.repeat(10_000 / piece.length());
	}

	@Test
	void answersQueriesOfManyDifferentWords() {
		StringBuilder typed = new StringBuilder();
		for (int number = 0; number < 2_000; number++) {
			typed.append("từ").append(number).append(' ');
		}
		assertThat(search(typed.toString()).total()).isZero();
	}

	@Test
	void answersAnyText() {
		Random random = new Random(11);
		for (int round = 0; round < rounds(); round++) {
			String typed = RandomText.upTo(random, 60);
			SearchResult result = search(typed);
			assertThat(result.total()).isBetween(0L, 2L);
			result.hits().forEach((hit) -> assertThat(marked(hit.title())).isNotEmpty());
			this.engine.suggest(typed, 3, NOW);
		}
	}

	/** The number of random queries, for an engine in the same process. */
	protected int rounds() {
		return 2_000;
	}

}
