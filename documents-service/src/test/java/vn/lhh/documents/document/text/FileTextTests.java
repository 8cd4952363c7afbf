package vn.lhh.documents.document.text;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileTextTests {

	private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

	private final FileText waiting = FileText.waiting("tep", "van-ban", NOW);

	@Test
	void aDamagedFileIsTriedOnce() {
		FileText failed = this.waiting.failed(ExtractionException.lasting("unreadable"), 3, NOW);
		assertThat(failed.dueAt()).isNull();
		assertThat(failed.failure()).isEqualTo("unreadable");
	}

	@Test
	void aFileThatTakesTooLongIsTriedAgainLaterAndNotForEver() {
		ExtractionException late = ExtractionException.passing("time-limit");
		FileText first = this.waiting.failed(late, 3, NOW);
		FileText second = first.failed(late, 3, NOW);
		assertThat(first.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
		assertThat(second.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
		assertThat(second.failed(late, 3, NOW).dueAt()).isNull();
		assertThat(second.extracted()).isEqualTo(new FileText("tep", "van-ban", 3, null, null));
	}

}
