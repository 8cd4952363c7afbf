package vn.lhh.kit.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileNamesTests {

	@Test
	void whatTurnsTheNameAroundOrCannotBeSeenIsGone() {
		assertThat(FileNames.checked("A\u202egnp.exe")).isEqualTo("Agnp.exe");
		assertThat(FileNames.checked("\u2066a\u2069\u200f.pdf")).isEqualTo("a.pdf");
		assertThat(FileNames.checked("a\u00AD\u200B\u2060b.pdf")).isEqualTo("ab.pdf");
		assertThat(FileNames.checked("a\r\nSet-Cookie- x.pdf")).isEqualTo("a Set-Cookie- x.pdf");
		assertThat(FileNames.checked("a%0d%0Ab\u2028c.pdf")).isEqualTo("a b c.pdf");
		assertThat(FileNames.checked("Ke\u0302\u0301 hoa\u0323ch.pdf")).isEqualTo("Kế hoạch.pdf");
	}

	@ParameterizedTest
	@CsvSource({ "CON, _CON", "nul.pdf, _nul.pdf", "Com1.docx, _Com1.docx", "LPT9, _LPT9", "CONG.pdf, CONG.pdf",
			".htaccess, htaccess", "a.pdf. . , a.pdf", "a<b>:c?.pdf, a-b--c-.pdf" })
	void namesThatSystemsReserveAreNotTaken(String given, String kept) {
		assertThat(FileNames.checked(given)).isEqualTo(kept);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\u202e", "\u2060\u200D", "..", ".", "../../etc/passwd.pdf", "..\\a.png", "/a" })
	void aNameOfNothingOrAPathIsRefused(String given) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> FileNames.checked(given))
			.satisfies((problem) -> assertThat(problem.errors().getFirst().code()).isEqualTo("filename-malformed"));
	}

	@ParameterizedTest
	@CsvSource({ "anh.jpg, PNG, anh.png", "anh.JPEG, JPEG, anh.JPEG", "anh, JPEG, anh.jpg",
			"virus.exe, PDF, virus.exe.pdf", "bao-cao v1.2, DOCX, bao-cao v1.2.docx", "a.doc, DOCX, a.docx",
			"a.pdf.exe, PDF, a.pdf.exe.pdf" })
	void theEndingAgreesWithTheBytes(String given, FileType type, String kept) {
		assertThat(type.named(given)).isEqualTo(kept);
	}

}
