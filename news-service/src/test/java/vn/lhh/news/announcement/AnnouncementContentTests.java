package vn.lhh.news.announcement;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;
import vn.lhh.news.announcement.web.AnnouncementRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnnouncementContentTests {

	@Test
	void anAnnouncementNeedsATitleAndABeginning() {
		assertThat(broken("{}")).containsExactly("title", "validFrom");
	}

	@Test
	void noEndMayComeBeforeTheBeginning() {
		assertThat(broken("""
				{"title": "T", "validFrom": "2026-11-02T00:00:00+07:00", "validTo": "2026-11-01T00:00:00+07:00",
				 "pinnedUntil": "2026-11-01T00:00:00Z", "deadlineAt": "2026-10-01T00:00:00Z"}"""))
			.containsExactly("validTo", "pinnedUntil", "deadlineAt");
	}

	@Test
	void aContactsMailMustBeOne() {
		assertThat(broken(
				"{\"title\":\"T\",\"validFrom\":\"2026-11-02T00:00:00Z\",\"contact\":{\"email\":\"văn phòng\"}}"))
			.containsExactly("contact.email");
	}

	@Test
	void itIsShownFromItsBeginningUntilItsEnd() {
		AnnouncementContent content = content(
				"{\"title\":\"T\",\"validFrom\":\"2026-11-02T00:00:00+07:00\",\"validTo\":\"2026-11-03T00:00:00+07:00\"}");
		assertThat(content.shownFrom()).isEqualTo("2026-11-01T17:00:00Z");
		assertThat(content.shownUntil()).isEqualTo("2026-11-02T17:00:00Z");
		assertThat(content.kind()).isEqualTo(AnnouncementKind.NOTICE);
		assertThat(content.urgency()).isEqualTo(Urgency.NORMAL);
	}

	@Test
	void itIsPinnedOnlyUntilItsTime() {
		AnnouncementContent content = content(
				"{\"title\":\"T\",\"validFrom\":\"2026-11-02T00:00:00Z\",\"pinnedUntil\":\"2026-11-05T00:00:00Z\"}");
		assertThat(content.isPinnedAt(Instant.parse("2026-11-04T23:59:59Z"))).isTrue();
		assertThat(content.isPinnedAt(Instant.parse("2026-11-05T00:00:00Z"))).isFalse();
	}

	private static AnnouncementContent content(String json) {
		return EventJson.read(json, AnnouncementRequest.class).content();
	}

	private static List<String> broken(String json) {
		FieldChecks fieldChecks = new FieldChecks();
		content(json).check(fieldChecks);
		Problem problem = catchThrowableOfType(Problem.class, fieldChecks::throwIfInvalid);
		return (problem == null) ? List.of() : problem.errors().stream().map(FieldError::field).toList();
	}

}
