package vn.lhh.search.engine;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an engine must make of typing errors, of left-over Telex, and while a reader
 * types.
 */
public abstract class TypingContract extends EngineContract {

	protected TypingContract(EngineOpener opener) {
		super(opener);
	}

	@Test
	void repairsOneEditWhereNothingIsFound() {
		indexTitles("Tuyến trùng cà phê", "Tiến trình", "Khuyến học");
		SearchResult result = search("tuyne trung ca phe");
		assertThat(ids(result)).containsExactly("1");
		assertThat(result.didYouMean()).isEqualTo("tuyến trung ca phe");
		assertThat(search("hội khuyne học").didYouMean()).isEqualTo("hội khuyến học");
	}

	@Test
	void repairsBySyllablesBeside() {
		indexTitles("Nuôi tằm", "Nuôi tằm lấy tơ", "Nước suối", "Nước ngầm", "Nước mắm", "Trồng muống", "Rau muống");
		assertThat(search("rau muonh").didYouMean()).isEqualTo("rau muống");
	}

	@Test
	void leavesWordsThatAreFoundAlone() {
		indexTitles("Khoán rừng", "Khoan giếng");
		SearchResult result = search("khoan");
		assertThat(result.total()).isEqualTo(2);
		assertThat(result.didYouMean()).isNull();
	}

	@Test
	void leavesShortSyllablesAlone() {
		indexTitles("Bò sữa", "Bơ sáp");
		assertThat(search("bxo").didYouMean()).isNull();
		assertThat(found("bxo")).isEmpty();
	}

	@Test
	void keepsQuotesInARepairedQuery() {
		indexTitles("Hội khuyến học tỉnh");
		assertThat(search("\"khuyne học\" tỉnh").didYouMean()).isEqualTo("\"khuyến học\" tỉnh");
	}

	@Test
	void decodesTelexAsALastResort() {
		indexTitles("Khoa học và đời sống", "Đại hội");
		SearchResult result = search("khoa hocj");
		assertThat(ids(result)).containsExactly("1");
		assertThat(result.didYouMean()).isEqualTo("khoa học");
		assertThat(search("ddaij hooij").didYouMean()).isEqualTo("đại hội");
	}

	@Test
	void offersNothingWhereNothingIsBetter() {
		indexTitles("Đại hội");
		SearchResult result = search("xyzzyqwert");
		assertThat(result.hits()).isEmpty();
		assertThat(result.total()).isZero();
		assertThat(result.didYouMean()).isNull();
	}

	@Test
	void suggestsTitlesThatGoOnAsTyped() {
		indexTitles("Hội thi sáng tạo kỹ thuật", "Hồi âm bạn đọc", "Thể lệ hội thi", "Cà phê");
		assertThat(suggested("hội th")).containsExactly("1", "3");
		assertThat(suggested("hoi")).contains("1", "2", "3").doesNotContain("4");
		assertThat(suggested("hồi").getFirst()).isEqualTo("2");
		assertThat(suggested("hội thi s")).containsExactly("1");
		assertThat(suggested("ca ph")).containsExactly("4");
		assertThat(suggested("phê xyz")).isEmpty();
	}

	@Test
	void suggestsByNamesToo() {
		index(Items.titled("a", "Liên hiệp các Hội Khoa học và Kỹ thuật").names("VUSTA"));
		assertThat(suggested("vus")).containsExactly("a");
	}

	@Test
	void suggestsNothingForNothing() {
		indexTitles("Đại hội");
		assertThat(suggested("")).isEmpty();
		assertThat(suggested(" ?! ")).isEmpty();
		assertThat(this.engine.suggest("đại", 0, NOW)).isEmpty();
	}

	@Test
	void marksWhatWasTypedInASuggestion() {
		indexTitles("Hội thi sáng tạo");
		Suggestion suggestion = this.engine.suggest("hoi thi sa", 5, NOW).getFirst();
		assertThat(marked(suggestion.title())).isEqualTo("[Hội thi sáng] tạo");
		assertThat(suggestion.url()).isEqualTo("/article:1");
	}

	@Test
	void suggestsNothingThatIsNotShown() {
		index(Items.titled("early", "Hội thi").shown("2018-07-01T00:00:00Z", null),
				Items.titled("late", "Hội thi").shown("2018-01-01T00:00:00Z", "2018-06-01T00:00:00Z"));
		assertThat(suggested("hội")).isEmpty();
	}

	private List<String> suggested(String typed) {
		return this.engine.suggest(typed, 10, NOW).stream().map((suggestion) -> suggestion.key().id()).toList();
	}

}
