package vn.lhh.search.engine;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an engine must mark in titles and snippets.
 */
public abstract class HighlightContract extends EngineContract {

	private static final String FILLER = "Câu này không nói gì về việc ấy cả. ".repeat(20);

	protected HighlightContract(EngineOpener opener) {
		super(opener);
	}

	@Test
	void marksAccentedTextForAPlainQuery() {
		indexTitles("Hội thi Sáng tạo kỹ thuật");
		assertThat(marked(search("sang tao").hits().getFirst().title())).isEqualTo("Hội thi [Sáng tạo] kỹ thuật");
	}

	@Test
	void marksTheAccentsThatWereTyped() {
		indexTitles("Hội, hồi và hỏi");
		assertThat(marked(search("hồi").hits().getFirst().title())).isEqualTo("Hội, [hồi] và hỏi");
	}

	@Test
	void marksOtherAccentsWhereTheTypedOnesAreMissing() {
		indexTitles("Hồ chứa nước");
		assertThat(marked(search("hổ chứa").hits().getFirst().title())).contains("[chứa]");
		assertThat(marked(search("hổ").hits().getFirst().title())).isEqualTo("[Hồ] chứa nước");
	}

	@Test
	void marksTheOtherFormOfAnAbbreviation() {
		indexTitles("Sở Khoa học và Công nghệ");
		assertThat(marked(search("KHCN").hits().getFirst().title())).isEqualTo("Sở [Khoa học và Công nghệ]");
	}

	@Test
	void cutsTheSnippetAroundWhatWasFound() {
		index(Items.titled("a", "Tin").summary("Tóm tắt.").body(FILLER + "Nông dân nuôi tằm ở Lâm Hà. " + FILLER));
		MarkedText snippet = search("nuôi tằm").hits().getFirst().snippet();
		assertThat(marked(snippet)).startsWith("…Nông dân [nuôi tằm] ở Lâm Hà.").endsWith("…");
		assertThat(snippet.text()).hasSizeLessThanOrEqualTo(244);
	}

	@Test
	void prefersTheSummaryWhereItSaysTheSame() {
		index(Items.titled("a", "Tin").summary("Nghề nuôi tằm").body("Người nuôi tằm"));
		assertThat(marked(search("nuôi tằm").hits().getFirst().snippet())).isEqualTo("Nghề [nuôi tằm]");
	}

	@Test
	void showsTheTextOfAFileWhereNothingElseHasIt() {
		index(Items.titled("a", "Tin").summary("Tóm tắt").fileText(FILLER + "Điều 7. Kinh phí nuôi tằm."));
		assertThat(marked(search("nuôi tằm").hits().getFirst().snippet())).contains("[nuôi tằm]");
	}

	@Test
	void showsTheSummaryWhereOnlyTheTitleHasIt() {
		index(Items.titled("a", "Nuôi tằm").summary("Tóm tắt").body("Bài"));
		assertThat(marked(search("nuôi tằm").hits().getFirst().snippet())).isEqualTo("Tóm tắt");
	}

	@Test
	void neverMixesMarkupWithText() {
		index(Items.titled("a", "Dùng <script>alert(1)</script> & <b>tằm</b>").summary("<i>tằm</i> \"1\" < 2"));
		Hit hit = search("tằm").hits().getFirst();
		assertThat(marked(hit.title())).isEqualTo("Dùng <script>alert(1)</script> & <b>[tằm]</b>");
		assertThat(marked(hit.snippet())).isEqualTo("<i>[tằm]</i> \"1\" < 2");
	}

	@Test
	void marksDecomposedTextAsAWhole() {
		indexTitles("Lâ\u0323m");
		MarkedText title = search("lậm").hits().getFirst().title();
		assertThat(title.marks()).containsExactly(new MarkedText.Range(0, title.text().length()));
	}

	@Test
	void cutsATextWithoutBlanks() {
		index(Items.titled("a", "Tằm").body("x".repeat(5_000)));
		assertThat(search("tằm").hits().getFirst().snippet().text()).hasSizeLessThanOrEqualTo(244);
	}

}
