package vn.lhh.stats.visit.messaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.stats.visit.VisitKind;
import vn.lhh.stats.visit.VisitRecord;
import vn.lhh.stats.visit.VisitorClass;
import vn.lhh.stats.visit.day.ClosedDay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventContractTests {

	private static final Path EVENTS = Path.of("..", "contracts", "events");

	private static final JsonMapper JSON = JsonMapper.shared();

	@Test
	void theGatewaysSampleIsUnderstood() throws IOException {
		VisitRecord visitRecord = VisitEvent.read(Files.readString(EVENTS.resolve("stats.visit.recorded.v1.json")));
		assertThat(visitRecord)
			.isEqualTo(new VisitRecord("0198c0de-0000-7000-8000-000000000601", "0198c0de-0000-7000-8000-000000000602",
					Instant.parse("2026-11-22T01:00:00Z"), VisitKind.PAGE, VisitorClass.HUMAN,
					new VisitRecord.Content("article", "0198c0de-0000-7000-8000-00000000000a"), "www.google.com"));
	}

	@Test
	void aClosedDayIsWrittenAsTheSampleSaysAndReadBack() throws IOException {
		String sample = Files.readString(EVENTS.resolve("stats.day.closed.v1.json"));
		ClosedDay day = EventJson.read(sample, ClosedDay.class);
		assertThat(day.date()).isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(JSON.readTree(EventJson.write(day))).isEqualTo(JSON.readTree(sample));
	}

	@Test
	void aViewWithoutAnIdOfItsOwnIsTheVisit() {
		VisitRecord visitRecord = VisitEvent.read("{\"visitId\":\"v\",\"receivedAt\":\"2026-11-22T01:00:00Z\"}");
		assertThat(visitRecord.viewId()).isEqualTo("v");
	}

	@Test
	void aVisitWithoutIdOrMomentCannotBeRead() {
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> VisitEvent.read("{\"visitId\":\"v\"}"));
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> VisitEvent.read("{\"receivedAt\":\"2026-11-22T01:00:00Z\"}"));
		assertThatExceptionOfType(UndecodableEventException.class).isThrownBy(() -> VisitEvent.read(null));
	}

}
