package vn.lhh.identity.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.kit.outbox.UuidV7;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how fast entries are taken in and the chain is verified, started by
 * {@code bench/audit}; against the server in {@code audit.mongo}, or an in-process one on
 * disk.
 */
class AuditScale {

	private static final int BATCH = 500;

	@Test
	void takesInAndVerifies(@TempDir Path folder) {
		MongoServer server = new MongoServer(new H2Backend(folder.resolve("mongo.mv").toString()));
		String own = "mongodb:/" + server.bind();
		try (MongoClient client = MongoClients.create(System.getProperty("audit.mongo", own))) {
			measure(new MongoTemplate(client, "audit_scale_" + System.currentTimeMillis()),
					Integer.getInteger("audit.entries", 1_000_000));
		}
		finally {
			server.shutdownNow();
		}
	}

	private static void measure(MongoTemplate mongo, int count) {
		new AuditIndexes(mongo).create();
		AuditInbox inbox = new AuditInbox(mongo);
		AuditChainWriter writer = new AuditChainWriter(inbox, new AuditChain(mongo));
		long begin = System.nanoTime();
		for (int start = 0; start < count; start += BATCH) {
			int first = start;
			inbox.add(IntStream.range(first, Math.min(first + BATCH, count)).mapToObj(AuditScale::entry).toList());
			writer.appendAll();
		}
		report("taken in and chained", count, begin);
		long verified = System.nanoTime();
		AuditVerification result = new AuditVerifier(new AuditChain(mongo), writer).verify(null, () -> {
		});
		report("verified", count, verified);
		assertThat(result.valid()).isTrue();
		assertThat(result.entries()).isEqualTo(count);
	}

	private static AuditEntry entry(int number) {
		return new AuditEntry(UuidV7.next(), Instant.parse("2026-03-02T01:00:00Z").plusMillis(number), null,
				UuidV7.next(), "7f1c2b9e-3f64-4a7d-9c1e-5b0a8d2e6f43", null, "Trần Thị Biên", "news", "edit",
				"articles", "Hội nghị tổng kết công tác năm, số " + number, "DRAFT", "DRAFT",
				List.of("bodyHtml", "seo.title"), null, "4bf92f3577b34da6a3ce929d0e0e4736");
	}

	private static void report(String what, int count, long since) {
		Duration taken = Duration.ofNanos(System.nanoTime() - since);
		System.out.printf("%d entries %s in %.1f s, %d a second%n", count, what, taken.toMillis() / 1000.0,
				count * 1000L / Math.max(1, taken.toMillis()));
	}

}
