package vn.lhh.search.analysis;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.kit.text.DiacriticFolding;

import static org.assertj.core.api.Assertions.assertThat;

class SyllableFoldingTests {

	@ParameterizedTest
	@CsvSource({ "đồng,dong", "được,duoc", "đặng,dang", "ước,uoc", "nguyễn,nguyen", "hội,hoi", "hỏi,hoi", "hồi,hoi",
			"kỹ,ky", "lâm,lam", "khcn,khcn", "582,582", "straße,straße", "москва,москва" })
	void aTermLosesItsAccents(String exact, String folded) {
		assertThat(SyllableFolding.fold(exact)).isEqualTo(folded);
	}

	@Test
	void everyLetterIsFoldedAsInTheWholeSite() {
		IntStream.range(0, 0x10000)
			.filter((letter) -> CharacterKind.of(letter) == CharacterKind.LETTER && !Character.isUpperCase(letter))
			.mapToObj(Character::toString)
			.forEach((letter) -> assertThat(SyllableFolding.fold("k" + letter))
				.isEqualTo(DiacriticFolding.fold("k" + letter)));
	}

}
