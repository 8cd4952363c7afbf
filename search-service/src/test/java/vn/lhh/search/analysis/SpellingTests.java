package vn.lhh.search.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	private static final Spelling SPELLING = new Spelling(new Counts(Map.of("nghien", 900L, "nghiem", 300L, "thuat",
			50L, "thuan", 50L, "truong", 80L, "duong", 90L, "luong", 90L, "hoi", 99L, "khoa", 70L, "2017", 9L)));

	@ParameterizedTest
	@CsvSource({ "nghien,nghin,true", "nghien,nghieen,true", "nghien,nghiem,true", "nghien,nghein,true",
			"nghien,nhgien,true", "truong,truongg,true", "truong,ruong,true", "hoi,hio,true", "ab,ba,true",
			"nghien,nghien,false", "nghien,ngien,true", "nghien,ngein,false", "abcd,badc,false", "abcd,acbe,false",
			"abc,cab,false", "truong,trg,false", "a,'',true", "'','',false", "aab,ab,true", "abab,baba,false" })
	void oneEditIsALetterMoreLessOtherOrSwapped(String one, String other, boolean near) {
		assertThat(Spelling.isOneEdit(one, other)).isEqualTo(near);
		assertThat(Spelling.isOneEdit(other, one)).isEqualTo(near);
	}

	@Test
	void oneEditAgreesWithEveryEditMade() {
		Random random = new Random(11);
		for (int count = 0; count < 20_000; count++) {
			String word = word(random);
			String edited = edited(word, random);
			assertThat(Spelling.isOneEdit(word, edited)).as("%s %s", word, edited).isEqualTo(!word.equals(edited));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nghein cuu     | nghien cuu
			Nghiêng cứu    | nghien cứu
			khoa thuatt    | khoa thuat
			trường dduong  | trường duong
			buong          | duong
			nghie          | nghien
			""")
	void aSyllableThatOccursNowhereIsReplacedByANearOne(String typed, String corrected) {
		assertThat(SPELLING.correct(Syllable.listOf(typed)).orElseThrow()).extracting(Syllable::exact)
			.containsExactly(corrected.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "hio", "nghien", "khoa", "xyzxyz", "2071", "hội nghiên" })
	void shortKnownAndFarSyllablesStay(String typed) {
		assertThat(SPELLING.correct(Syllable.listOf(typed))).isEmpty();
	}

	@Test
	void theMostFrequentProposalIsFirst() {
		assertThat(SPELLING.proposals("nghie")).containsExactly("nghien", "nghiem");
		assertThat(SPELLING.proposals("thuak")).containsExactly("thuan", "thuat");
		assertThat(SPELLING.proposals("luongg")).containsExactly("luong");
		assertThat(SPELLING.proposals("guong")).containsExactly("duong", "luong");
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		random.ints(3L + random.nextInt(5), 'a', 'd').forEach((letter) -> word.append((char) letter));
		return word.toString();
	}

	private static String edited(String word, Random random) {
		StringBuilder edited = new StringBuilder(word);
		int at = random.nextInt(word.length() - 1);
		char letter = (char) ('a' + random.nextInt(3));
		switch (random.nextInt(4)) {
			case 0 -> edited.insert(at, letter);
			case 1 -> edited.deleteCharAt(at);
			case 2 -> edited.setCharAt(at, letter);
			default -> edited.insert(at, edited.charAt(at + 1)).deleteCharAt(at + 2);
		}
		return edited.toString();
	}

	private record Counts(Map<String, Long> counts) implements Vocabulary {

		@Override
		public long frequency(String folded) {
			return this.counts.getOrDefault(folded, 0L);
		}

		@Override
		public Collection<String> candidates(String folded) {
			return this.counts.keySet();
		}

	}

}
