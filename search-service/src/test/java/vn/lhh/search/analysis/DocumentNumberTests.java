package vn.lhh.search.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.testkit.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumberTests {

	private static final Path SAMPLE = Path.of("../contracts/events/documents.document.published.v1.json");

	@ParameterizedTest
	@CsvFileSource(resources = "/analysis/printed-numbers.csv", delimiter = '|', numLinesToSkip = 1)
	void aPrintedNumberIsReadInParts(String printed, String number, Integer year, String groups, String key) {
		DocumentNumber read = DocumentNumber.printed(printed);
		assertThat(read.number()).isEqualTo((number == null) ? "" : number);
		assertThat(read.year()).isEqualTo(year);
		assertThat(read.groups()).isEqualTo((groups == null) ? List.of() : Arrays.asList(groups.split(" ")));
		assertThat(read.key()).isEqualTo(key);
	}

	@Test
	void theKeyIsThatOfTheEvents() throws IOException {
		String sample = Files.readString(SAMPLE);
		assertThat(DocumentNumber.printed(field(sample, "numberSymbol")).key()).isEqualTo(field(sample, "numberKey"));
	}

	@Test
	void whatIsIndexedHasEachWayToSayTheNumber() {
		assertThat(DocumentNumber.printed("01/2011/TT-BTC").indexKeys("Thông tư", 2011)).containsExactlyInAnyOrder(
				"012011ttbtc", "12011ttbtc", "1", "1@2011", "1ttbtc", "1ttbtc@2011", "1:tt", "1:tt@2011", "1:btc",
				"1:btc@2011");
		assertThat(DocumentNumber.printed("3553/UBND-VX").indexKeys("Công văn", 2013)).contains("3553:cv");
		assertThat(DocumentNumber.printed("Không số").indexKeys(null, 2013)).containsExactly("khongso");
		assertThat(DocumentNumber.printed("/-/").indexKeys(null, null)).isEmpty();
	}

	@Test
	void whatIsSoughtBeginsWithTheVeryNumber() {
		assertThat(DocumentNumberParser.find("UBND-QĐ 582").orElseThrow().soughtKeys()).containsExactly("582ubndqd",
				"582qdubnd", "582:qd");
		assertThat(DocumentNumberParser.find("nghị định 30/2020").orElseThrow().soughtKeys())
			.containsExactly("302020nd", "30nd@2020", "30nd", "30:nd@2020", "30:nd");
		assertThat(DocumentNumberParser.find("số 582").orElseThrow().soughtKeys()).containsExactly("582");
	}

	@Test
	void anyPrintedTextHasTheKeyOfTheWholeSite() {
		Random random = new Random(11);
		for (int count = 0; count < 20_000; count++) {
			String text = RandomText.upTo(random, 60);
			DocumentNumber read = DocumentNumber.printed(text);
			assertThat(DiacriticFolding.key(text)).as(text).endsWith(read.key());
			Set<String> keys = read.indexKeys("Quyết định", 2018);
			assertThat(keys).as(text).doesNotContain("");
			assertThat(read.key().isEmpty() || keys.contains(read.key())).as(text).isTrue();
		}
	}

	private static String field(String json, String name) {
		Matcher matcher = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(json);
		assertThat(matcher.find()).as(name).isTrue();
		return matcher.group(1);
	}

}
