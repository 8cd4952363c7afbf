package vn.lhh.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that erased and compacted data is nowhere in the store's file.
 */
class ErasureTests {

	private static final String PHONE = "0999 888 777";

	private static final int NOTES = 200;

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void aStoreThatHasSeenManyWrites() {
		this.file = this.folder.resolve("trial.mv.db");
		serve((backend, data) -> {
			MongoCollection<Document> notes = data.getCollection("notes");
			MongoCollection<Document> askers = data.getCollection("askers");
			for (int number = 0; number < NOTES; number++) {
				notes.insertOne(new Document("_id", number).append("text", "Ghi chú ".repeat(number * 7 % 300)));
				if (number % 20 == 0) {
					askers.insertOne(new Document("_id", number).append("phone", PHONE));
					notes.updateOne(Filters.eq("_id", number / 2), Updates.set("read", true));
					backend.tidy();
				}
			}
		});
		assertThat(copies()).isGreaterThanOrEqualTo(NOTES / 20);
	}

	@Test
	void whatWasOverwrittenIsGoneFromTheFileAndTheRestIsThere() {
		serve((backend, data) -> {
			data.getCollection("askers").updateMany(Filters.empty(), Updates.set("phone", "-"));
			assertThat(copies()).as("before it is compacted").isPositive();
			assertThat(compact(data)).containsEntry("ok", 1);
			backend.tidy();
			assertThat(copies()).isZero();
		});
		assertThat(copies()).as("when stopped").isZero();
		serve((backend, data) -> {
			assertThat(data.getCollection("askers").countDocuments(Filters.eq("phone", "-"))).isEqualTo(NOTES / 20);
			for (Document note : data.getCollection("notes").find()) {
				assertThat(note.getString("text")).isEqualTo("Ghi chú ".repeat(note.getInteger("_id") * 7 % 300));
			}
			assertThat(data.getCollection("notes").countDocuments()).isEqualTo(NOTES);
			assertThat(data.listCollectionNames()).containsExactlyInAnyOrder("notes", "askers");
		});
	}

	@Test
	void whatWasDeletedIsGoneThoughTheServerStoppedBeforeItCameToIt() {
		serve((backend, data) -> {
			data.getCollection("askers").deleteMany(Filters.empty());
			compact(data);
		});
		assertThat(copies()).isPositive();
		serve((backend, data) -> backend.tidy());
		assertThat(copies()).isZero();
	}

	@Test
	void aSecondErasureWhileTheFirstIsDoneIsServedToo() {
		serve((backend, data) -> {
			MongoCollection<Document> askers = data.getCollection("askers");
			for (int number = 0; number < NOTES; number += 20) {
				askers.deleteOne(Filters.eq("_id", number));
				compact(data);
				if (number % 60 == 0) {
					backend.tidy();
				}
			}
			backend.tidy();
			assertThat(copies()).isZero();
		});
	}

	@Test
	@Timeout(60)
	void whatLiesInALargeChunkIsGoneToo() {
		serve((backend, data) -> {
			MongoCollection<Document> askers = data.getCollection("askers");
			askers.insertMany(IntStream.range(1000, 1300)
				.mapToObj((number) -> new Document("_id", number).append("phone", PHONE)
					.append("question", String.valueOf(number).repeat(6000)))
				.toList());
			askers.updateMany(Filters.gte("_id", 0), Updates.set("phone", "-"));
			compact(data);
			backend.tidy();
			assertThat(copies()).isZero();
			assertThat(askers.countDocuments()).isEqualTo(300 + NOTES / 20);
		});
	}

	@Test
	void whoReadsMeanwhileReadsAll() {
		serve((backend, data) -> {
			MongoCollection<Document> notes = data.getCollection("notes");
			AtomicBoolean done = new AtomicBoolean();
			CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
				int rounds = 0;
				while (!done.get() || rounds == 0) {
					assertThat(notes.find(Filters.regex("text", "^(Ghi chú )*$")).into(new ArrayList<>()))
						.hasSize(NOTES);
					rounds++;
				}
				return rounds;
			});
			for (int round = 0; round < 60; round++) {
				notes.updateMany(Filters.mod("_id", 7, round % 7), Updates.set("round", round));
				compact(data);
				backend.tidy();
			}
			done.set(true);
			assertThat(reading.join()).isPositive();
		});
	}

	private static Document compact(MongoDatabase data) {
		return data.runCommand(new Document("compact", "askers").append("force", true));
	}

	private int copies() {
		try {
			String content = Files.readString(this.file, StandardCharsets.ISO_8859_1);
			return content.split(PHONE, -1).length - 1;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void serve(Work work) {
		DurableBackend backend = new DurableBackend(this.file, () -> {
		});
		MongoServer server = new MongoServer(backend);
		InetSocketAddress address = server.bind();
		try (MongoClient client = MongoClients
			.create("mongodb://127.0.0.1:%d/?serverSelectionTimeoutMS=20000".formatted(address.getPort()))) {
			work.accept(backend, client.getDatabase("trial"));
		}
		finally {
			server.shutdownNow();
		}
	}

	private interface Work {

		void accept(DurableBackend backend, MongoDatabase data);

	}

}
