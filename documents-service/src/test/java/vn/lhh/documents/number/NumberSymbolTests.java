package vn.lhh.documents.number;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lhh.documents.number.NumberSymbol.Separator;
import vn.lhh.testkit.RandomText;
import vn.lhh.testkit.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;

class NumberSymbolTests {

	private static final KnownSymbols KNOWN = new KnownSymbols(Map.of("QĐ", Set.of("QD"), "KH", Set.of("KH"), "TT",
			Set.of("TT"), "CT", Set.of("CT"), "CTR", Set.of("CTR"), "HD", Set.of("HD"), "HĐ", Set.of("HOPDONG")),
			Set.of("CV", "LUAT"), Set.of("UBND", "LHH", "QH"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			582/QĐ-UBND    | 582  | 582  |      | QĐ-UBND | 582qdubnd   |
			2136/QĐ-UBND   | 2136 | 2136 |      | QĐ-UBND | 2136qdubnd  |
			50/QĐ-LHH      | 50   | 50   |      | QĐ-LHH  | 50qdlhh     |
			44/QĐ-LHH      | 44   | 44   |      | QĐ-LHH  | 44qdlhh     |
			4171/KH-UBND   | 4171 | 4171 |      | KH-UBND | 4171khubnd  |
			25/2014/Đ-UBND | 25   | 25   | 2014 | Đ-UBND  | 252014dubnd | UNKNOWN_TYPE
			3553/UBND-VX   | 3553 | 3553 |      | UBND-VX | 3553ubndvx  |
			688/UBND-VX    | 688  | 688  |      | UBND-VX | 688ubndvx   |
			48/QĐ-TW       | 48   | 48   |      | QĐ-TW   | 48qdtw      |
			01             | 01   | 1    |      | ''      | 01          | NO_SYMBOL
			01/2011/TT-BTC | 01   | 1    | 2011 | TT-BTC  | 012011ttbtc |
			48 CT/TU       | 48   | 48   |      | CT/TU   | 48cttu      | SPACE_SEPARATOR
			""")
	void theTwelveRowsOfTheSeedPageAreReadAsPrinted(String raw, String number, int numberInt, Integer year,
			String symbol, String key, NumberWarning warning) {
		NumberSymbol read = NumberSymbol.parse(raw);
		assertThat(read.raw()).isEqualTo(raw);
		assertThat(read.number()).isEqualTo(number);
		assertThat(read.numberInt()).isEqualTo(numberInt);
		assertThat(read.numberYear()).isEqualTo(year);
		assertThat(read.symbol()).isEqualTo(symbol);
		assertThat(read.key()).isEqualTo(key);
		assertThat(KNOWN.warningsOf(read, null, year)).isEqualTo((warning == null) ? List.of() : List.of(warning));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			91/2025/QH15        | 91   | 2025 | QH15       | MARK
			582QĐ-UBND          | 582  |      | QĐ-UBND    | NONE
			12a/TB-LHH          | 12a  |      | TB-LHH     | MARK
			Số: 15-HD/TU        | 15   |      | HD/TU      | MARK
			07 / 2019 / NQ-HĐND | 07   | 2019 | NQ-HĐND    | MARK
			1998/QĐ-UB          | 1998 |      | QĐ-UB      | MARK
			""")
	void otherWaysOfPrintingAreReadToo(String raw, String number, Integer year, String symbol, Separator separator) {
		NumberSymbol read = NumberSymbol.parse(raw);
		assertThat(read.number()).isEqualTo(number);
		assertThat(read.numberYear()).isEqualTo(year);
		assertThat(read.symbol()).isEqualTo(symbol);
		assertThat(read.separator()).isEqualTo(separator);
	}

	@ParameterizedTest
	@SeededRandom(tries = 20)
	void whateverIsPrintedIsKeptAndNeverFails(Random random) {
		for (int at = 0; at < 100; at++) {
			keptAndNeverFails(RandomText.upTo(random, 60));
		}
	}

	private static void keptAndNeverFails(String raw) {
		NumberSymbol read = NumberSymbol.parse(raw);
		assertThat(read.raw()).isEqualTo(raw);
		assertThat(read.number().length()).isLessThanOrEqualTo(11);
		assertThat(KNOWN.warningsOf(read, "QD", 2020)).doesNotHaveDuplicates();
		assertThat(read.searchKeys()).doesNotContain("");
	}

	@ParameterizedTest
	@SeededRandom(tries = 10)
	void aWellFormedNumberIsReadIntoItsParts(Random random) {
		for (int at = 0; at < 100; at++) {
			readIntoItsParts(random.nextInt(1, 100_000), random.nextInt(1945, 2100));
		}
	}

	private static void readIntoItsParts(int number, int year) {
		NumberSymbol read = NumberSymbol.parse(number + "/" + year + "/QĐ-UBND");
		assertThat(read.numberInt()).isEqualTo(number);
		assertThat(read.numberYear()).isEqualTo(year);
		assertThat(read.symbol()).isEqualTo("QĐ-UBND");
		assertThat(read.searchKeys()).contains(number + "qdubnd");
	}

	@Test
	void aDirectiveAndAProgrammeAreNeverTakenForEachOther() {
		assertThat(KNOWN.typesOf(NumberSymbol.parse("5/CT-UBND"))).containsExactly("CT");
		assertThat(KNOWN.typesOf(NumberSymbol.parse("5/CTr-UBND"))).containsExactly("CTR");
		assertThat(KNOWN.typesOf(NumberSymbol.parse("5/HD-LHH"))).containsExactly("HD");
		assertThat(KNOWN.typesOf(NumberSymbol.parse("5/HĐ-LHH"))).containsExactly("HOPDONG");
	}

	@Test
	void caseDoesNotMatterInMatching() {
		assertThat(KNOWN.typesOf(NumberSymbol.parse("5/qđ-ubnd"))).containsExactly("QD");
	}

	@Test
	void aSymbolThatStartsWithABodyIsAnOfficialLetterOrALaw() {
		assertThat(KNOWN.typesOf(NumberSymbol.parse("3553/UBND-VX"))).contains("CV");
		assertThat(KNOWN.typesOf(NumberSymbol.parse("91/2025/QH15"))).contains("LUAT");
	}

	@Test
	void theEditorIsToldOfAnotherTypeAndAnotherYear() {
		assertThat(KNOWN.warningsOf(NumberSymbol.parse("12/2015/QĐ-UBND"), "KH", 2016))
			.containsExactly(NumberWarning.TYPE_MISMATCH, NumberWarning.YEAR_MISMATCH);
		assertThat(KNOWN.warningsOf(NumberSymbol.parse("Không số"), null, null)).contains(NumberWarning.NO_NUMBER);
	}

	@Test
	void aNumberIsFoundWithoutItsYearAndWithoutItsZeros() {
		assertThat(NumberSymbol.parse("01/2011/TT-BTC").searchKeys()).contains("012011ttbtc", "12011ttbtc", "01ttbtc",
				"1ttbtc");
	}

}
