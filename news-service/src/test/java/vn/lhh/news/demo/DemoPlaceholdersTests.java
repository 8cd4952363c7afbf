package vn.lhh.news.demo;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DemoPlaceholdersTests {

	private final DemoPlaceholders names = new DemoPlaceholders(LocalDate.of(2026, 11, 22));

	@Test
	void daysBeginAtMidnightAndEndAtClosingTimeInVietnam() {
		assertThat(this.names.fill("{{day-2}} {{day+10}}")).isEqualTo("2026-11-19T17:00:00Z 2026-12-02T10:00:00Z");
	}

	@Test
	void whatWasMadeBeforeIsNamedByItsId() {
		this.names.put("page:gioi-thieu", "0198");
		assertThat(this.names.fill("\"{{page:gioi-thieu}}\"")).isEqualTo("\"0198\"");
		assertThatIllegalStateException().isThrownBy(() -> this.names.fill("{{page:lien-he}}"));
	}

}
