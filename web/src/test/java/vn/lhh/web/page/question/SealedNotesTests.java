package vn.lhh.web.page.question;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import vn.lhh.web.WebProperties;

import static org.assertj.core.api.Assertions.assertThat;

class SealedNotesTests {

	private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

	private static SealedNotes notes(String secret, Instant now) {
		return new SealedNotes(
				new WebProperties(URI.create("http://127.0.0.1:1"), URI.create("https://lhh.example"),
						Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ZERO, DataSize.ofMegabytes(1), secret),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	@Test
	void whatWasSealedIsReadByThePageItIsFor() {
		SealedNotes notes = notes(null, NOW);
		assertThat(notes.open("/a", notes.seal("/a", "Mã K7MPX4RWQ2"))).contains("Mã K7MPX4RWQ2");
	}

	@Test
	void aNoteSaysNothingAndIsNeverTheSameTwice() {
		SealedNotes notes = notes(null, NOW);
		assertThat(notes.seal("/a", "K7MPX4RWQ2")).matches("[A-Za-z0-9_-]+")
			.doesNotContain("K7MPX")
			.isNotEqualTo(notes.seal("/a", "K7MPX4RWQ2"));
	}

	@Test
	void aNoteIsWorthNothingOnAnotherPage() {
		SealedNotes notes = notes(null, NOW);
		assertThat(notes.open("/b", notes.seal("/a", "K7MPX4RWQ2"))).isEmpty();
	}

	@Test
	void aNoteLivesForHalfAnHour() {
		String note = notes("chung", NOW).seal("/a", "K7MPX4RWQ2");
		assertThat(notes("chung", NOW.plusSeconds(1799)).open("/a", note)).contains("K7MPX4RWQ2");
		assertThat(notes("chung", NOW.plusSeconds(1800)).open("/a", note)).isEmpty();
	}

	@Test
	void onlyProcessesWithTheSameSecretReadEachOther() {
		String note = notes("chung", NOW).seal("/a", "K7MPX4RWQ2");
		assertThat(notes("riêng", NOW).open("/a", note)).isEmpty();
		assertThat(notes("", NOW).open("/a", note)).isEmpty();
	}

	@Test
	void aNoteThatWasTouchedIsNone() {
		SealedNotes notes = notes(null, NOW);
		String note = notes.seal("/a", "K7MPX4RWQ2");
		char last = note.charAt(20);
		assertThat(notes.open("/a", note.substring(0, 20) + ((last == 'A') ? 'B' : 'A') + note.substring(21)))
			.isEmpty();
		assertThat(notes.open("/a", note.substring(0, 8))).isEmpty();
		assertThat(notes.open("/a", null)).isEmpty();
	}

}
