package vn.lhh.identity.audit;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalFormTests {

	private static final AuditEntry ENTRY = new AuditEntry("0198c0de-0000-7000-8000-00000000000a",
			Instant.parse("2026-03-02T01:02:03.456Z"), null, "0198c0de-0000-7000-8000-000000000001", "an", null,
			"Trần Thị \"An\"", "news", "publish", "articles", "Hội nghị\n\u0001", "IN_REVIEW", "PUBLISHED",
			List.of("bodyHtml", "seo.title"), null, "4bf92f3577b34da6a3ce929d0e0e4736");

	private static final String PREVIOUS = "0".repeat(64);

	@Test
	void fieldsStandInAlphabeticalOrderAndThoseWithoutAValueNotAtAll() {
		assertThat(CanonicalForm.json(7, ENTRY, PREVIOUS))
			.isEqualTo("{\"action\":\"publish\",\"actor\":\"an\",\"actorName\":\"Trần Thị \\\"An\\\"\","
					+ "\"at\":\"2026-03-02T01:02:03.456Z\",\"changedFields\":[\"bodyHtml\",\"seo.title\"],"
					+ "\"entityId\":\"0198c0de-0000-7000-8000-000000000001\",\"entityType\":\"articles\","
					+ "\"fromState\":\"IN_REVIEW\",\"id\":\"0198c0de-0000-7000-8000-00000000000a\"," + "\"prevHash\":\""
					+ PREVIOUS + "\",\"seq\":7,\"service\":\"news\","
					+ "\"title\":\"Hội nghị\\n\\u0001\",\"toState\":\"PUBLISHED\","
					+ "\"traceId\":\"4bf92f3577b34da6a3ce929d0e0e4736\"}");
	}

	/** The hash was computed by Python's hashlib, as docs/audit.md shows. */
	@Test
	void anybodyComputesTheSameHash() {
		assertThat(CanonicalForm.hash(7, ENTRY, PREVIOUS))
			.isEqualTo("2323c05cbd235957202eaf2766895a030f6abfcd417c9b62971937bd493be2f7");
	}

	@Test
	void everyFieldMatters() {
		ChainedEntry link = ChainedEntry.after(ChainPosition.START, ENTRY);
		assertThat(link.hasItsHash()).isTrue();
		assertThat(new ChainedEntry(2, ENTRY, link.prevHash(), link.hash()).hasItsHash()).isFalse();
		AuditEntry other = new AuditEntry(ENTRY.id(), ENTRY.at().plusMillis(1), null, ENTRY.entityId(), ENTRY.actor(),
				null, ENTRY.actorName(), "news", "publish", "articles", ENTRY.title(), "IN_REVIEW", "PUBLISHED",
				ENTRY.changedFields(), null, ENTRY.traceId());
		assertThat(new ChainedEntry(1, other, link.prevHash(), link.hash()).hasItsHash()).isFalse();
	}

}
