package vn.lhh.search.engine;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an engine must find by words, and in which order.
 */
public abstract class RankingContract extends EngineContract {

	protected RankingContract(EngineOpener opener) {
		super(opener);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hội nghị khoa học", "hoi nghi khoa hoc", "HỘI NGHỊ KHOA HỌC", "hội nghi khoa hoc",
			"khoa học hội nghị", "  hội   nghị,khoa/học!  ", "“hội nghị” khoa học" })
	void findsWithAndWithoutAccents(String typed) {
		indexTitles("Hội nghị khoa học", "Phòng bệnh cho cây chè");
		assertThat(found(typed)).containsExactly("1");
	}

	@Test
	void ranksTheAccentsThatWereTypedFirst() {
		indexTitles("Hội", "Hỏi", "Hồi", "Hời");
		assertThat(found("hồi").getFirst()).isEqualTo("3");
		assertThat(found("hội").getFirst()).isEqualTo("1");
		assertThat(found("hỏi").getFirst()).isEqualTo("2");
		assertThat(search("hoi").total()).isEqualTo(4);
	}

	@Test
	void ranksTypedAccentsInATextAboveOthersInATitle() {
		index(Items.titled("title", "Hội hội hội"), Items.titled("text", "Cây gia vị").body("Hoa hồi ở vùng cao"));
		assertThat(found("hồi")).containsExactly("text", "title");
	}

	@Test
	void foldsTheLettersOfVietnameseThatHaveNoDecomposition() {
		indexTitles("Đường đến Đà Lạt", "Ước mơ");
		assertThat(found("duong den da lat")).containsExactly("1");
		assertThat(found("uoc mo")).containsExactly("2");
	}

	@Test
	void takesBothPlacesOfATone() {
		indexTitles("Thủy lợi và hoà bình", "Thuỷ sản");
		assertThat(found("thuỷ lợi").getFirst()).isEqualTo("1");
		assertThat(found("hòa bình")).containsExactly("1");
		assertThat(found("thủy sản").getFirst()).isEqualTo("2");
	}

	@Test
	void takesDecomposedText() {
		indexTitles(Normalizer.normalize("Lâm Đồng được mùa", Normalizer.Form.NFD), "Lắm đống dược mua");
		assertThat(found("lâm đồng được mùa").getFirst()).isEqualTo("1");
		assertThat(found(Normalizer.normalize("lâm đồng được mùa", Normalizer.Form.NFD)).getFirst()).isEqualTo("1");
	}

	@Test
	void ranksTitlesAboveNamesAboveSummariesAboveTextsAboveFiles() {
		index(Items.titled("file", "Tin").fileText("máy hái chè"), Items.titled("body", "Tin").body("máy hái chè"),
				Items.titled("summary", "Tin").summary("máy hái chè"), Items.titled("name", "Tin").names("máy hái chè"),
				Items.titled("title", "Máy hái chè"));
		assertThat(found("máy hái chè")).containsExactly("title", "name", "summary", "body", "file");
	}

	@Test
	void ranksAPhraseAboveItsWordsApart() {
		indexTitles("Học hội khoa", "Hội khoa học", "Khoa hội học", "Khoa học hội");
		assertThat(found("hội khoa học").getFirst()).isEqualTo("2");
	}

	@Test
	void wantsAllWordsFirst() {
		index(Items.titled("some", "Cà phê cà phê cà phê"),
				Items.titled("all", "Tin nông nghiệp").body("Rệp và sáp trên cây cà và phê ở xa nhau"));
		assertThat(found("rệp sáp cà phê").getFirst()).isEqualTo("all");
	}

	@Test
	void takesSomeOfTheWordsWhereNothingHasAll() {
		indexTitles("Kỹ thuật nuôi tằm", "Điều lệ hội");
		assertThat(found("kỹ thuật nuôi tằm xuyên lục địa")).containsExactly("1");
	}

	@Test
	void needsNoWordsOfTheQuestion() {
		indexTitles("Thành lập chi hội ở huyện", "Bao nhiêu là đủ");
		assertThat(found("xin hỏi làm sao để thành lập chi hội ở huyện").getFirst()).isEqualTo("1");
		assertThat(found("bao nhiêu").getFirst()).isEqualTo("2");
	}

	@Test
	void findsQuotedWordsSideBySideOnly() {
		indexTitles("Hội khoa học kỹ thuật", "Hội thảo khoa giáo, học kỹ thuật");
		assertThat(found("\"khoa học\"")).containsExactly("1");
		assertThat(found("“khoa hoc” hội")).containsExactly("1");
		assertThat(found("\"học khoa\"")).isEmpty();
	}

	@Test
	void excludesWordsAndPhrases() {
		indexTitles("Hội nghị khoa học", "Hội nghị tổng kết", "Hồi âm hội nghị");
		assertThat(found("hội nghị -\"khoa học\"")).containsExactlyInAnyOrder("2", "3");
		assertThat(found("hội nghị -hồi")).containsExactlyInAnyOrder("1", "2");
		assertThat(found("hội nghị -hoi")).isEmpty();
		assertThat(found("-hội")).isEmpty();
	}

	@Test
	void expandsAbbreviationsBothWays() {
		indexTitles("Sở Khoa học và Công nghệ", "Sở KHCN họp", "Sở Xây dựng");
		assertThat(found("sở KHCN")).contains("1", "2").doesNotContain("3");
		assertThat(found("sở khoa học và công nghệ")).contains("1", "2").doesNotContain("3");
		assertThat(found("sở KH&CN")).contains("1", "2").doesNotContain("3");
	}

	@Test
	void ranksTheNewerOfEqualItemsFirst() {
		index(Items.titled("old", "Hội nghị").date("2010-01-01"), Items.titled("new", "Hội nghị").date("2018-01-01"),
				Items.titled("none", "Hội nghị").date(null));
		assertThat(found("hội nghị")).containsExactly("new", "old", "none");
	}

	@Test
	void ranksAnOlderItemThatFitsBetterFirst() {
		index(Items.titled("old", "Nuôi tằm").date("2005-01-01"),
				Items.titled("new", "Tin ngắn").body("Trong tin có nói đến nuôi tằm.").date("2018-05-31"));
		assertThat(found("nuôi tằm")).containsExactly("old", "new");
	}

	@Test
	void putsPinnedItemsFirst() {
		indexTitles("Hội thi", "Hội thi sáng tạo", "Thể lệ");
		SearchRequest request = new SearchRequest("hội thi", SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				page(1, 10, null), List.of(article("3"), article("2"), article("gone")));
		assertThat(ids(search(request))).containsExactly("3", "2", "1");
		assertThat(search(request).total()).isEqualTo(3);
	}

	@Test
	void sortsByDateToo() {
		index(Items.titled("a", "Hội nghị hội nghị").date("2010-01-01"),
				Items.titled("b", "Tin").body("hội nghị").date("2012-01-01"), Items.titled("c", "Hội nghị").date(null));
		SearchRequest request = new SearchRequest("hội nghị", SearchRequest.Filter.NONE, SearchRequest.Sort.DATE,
				page(1, 10, null), List.of());
		assertThat(ids(search(request))).containsExactly("b", "a", "c");
	}

}
