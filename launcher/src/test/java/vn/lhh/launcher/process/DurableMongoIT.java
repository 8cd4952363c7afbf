package vn.lhh.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the MongoDB-compatible server keeps every acknowledged write on disk, even
 * when it is killed.
 */
class DurableMongoIT {

	private static final int WRITES = 500;

	@TempDir
	private Path folder;

	private final ConcurrentLinkedQueue<Integer> inserted = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedQueue<Integer> updated = new ConcurrentLinkedQueue<>();

	@Test
	void losesNothingAcknowledgedWhenKilledDuringFiveHundredWrites() throws Exception {
		int port = freePort();
		Process server = start(port);
		try (MongoClient client = client(port)) {
			MongoCollection<Document> notes = client.getDatabase("trial").getCollection("notes");
			notes.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
			writeUntilKilled(notes, server);
		}
		assertThat(this.inserted.size()).isBetween(250, WRITES - 1);
		Process again = start(port);
		try (MongoClient client = client(port)) {
			MongoCollection<Document> notes = client.getDatabase("trial").getCollection("notes");
			assertThat(numbers(notes, Filters.empty())).containsAll(this.inserted);
			assertThat(numbers(notes, Filters.eq("read", true))).containsAll(this.updated);
			assertThatIndexAgreesWithDocuments(notes);
		}
		finally {
			again.destroy();
		}
	}

	private void writeUntilKilled(MongoCollection<Document> notes, Process server) throws InterruptedException {
		AtomicInteger next = new AtomicInteger();
		try (var writers = Executors.newFixedThreadPool(4)) {
			for (int writer = 0; writer < 4; writer++) {
				writers.submit(() -> write(notes, next));
			}
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.pollInterval(Duration.ofMillis(1))
				.until(() -> this.inserted.size() >= 250);
			server.destroyForcibly().waitFor();
			writers.shutdown();
			assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
		}
	}

	private void write(MongoCollection<Document> notes, AtomicInteger next) {
		try {
			for (int number = next.getAndIncrement(); number < WRITES; number = next.getAndIncrement()) {
				notes.insertOne(new Document("_id", number).append("slug", "note-" + number));
				this.inserted.add(number);
				notes.updateOne(Filters.eq("_id", number), Updates.set("read", true));
				this.updated.add(number);
			}
		}
		catch (MongoException ex) {
			assertThat(this.inserted).as("the server was killed on purpose").isNotEmpty();
		}
	}

	/** A half-committed write would leave its slug in the index without a document. */
	private void assertThatIndexAgreesWithDocuments(MongoCollection<Document> notes) {
		Set<Integer> there = numbers(notes, Filters.empty());
		for (int number = 0; number < WRITES; number++) {
			if (!there.contains(number)) {
				notes.insertOne(new Document("_id", number).append("slug", "note-" + number));
			}
		}
		assertThat(numbers(notes, Filters.empty())).hasSize(WRITES);
	}

	private static Set<Integer> numbers(MongoCollection<Document> notes, org.bson.conversions.Bson filter) {
		Set<Integer> numbers = new TreeSet<>();
		notes.find(filter).forEach((note) -> numbers.add(note.getInteger("_id")));
		return numbers;
	}

	private Process start(int port) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp",
						Path.of(ChildMain.class.getProtectionDomain().getCodeSource().getLocation().getPath()) + ":"
								+ Path.of("target/lib").toAbsolutePath() + "/*",
						ChildMain.class.getName(), MongoMain.class.getName(), "127.0.0.1", String.valueOf(port),
						this.folder.resolve("trial.mv.db").toString(), "50"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("server.log").toFile())
			.start();
	}

	private static MongoClient client(int port) {
		return MongoClients
			.create("mongodb://127.0.0.1:%d/?serverSelectionTimeoutMS=20000&connectTimeoutMS=5000".formatted(port));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
