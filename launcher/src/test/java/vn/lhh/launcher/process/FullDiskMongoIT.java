package vn.lhh.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.fault.LimitedDisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests the MongoDB-compatible server on a full disk: it refuses writes and still reads.
 * If a write fails all the same, it ends and keeps every acknowledged write.
 */
class FullDiskMongoIT {

	private static final int OUT_OF_DISK_SPACE = 14031;

	@TempDir
	private Path folder;

	@Test
	void refusesWritesReadsOnAndWritesAgainOnceThereIsRoom() throws IOException {
		Path disk = this.folder.resolve("disk");
		LimitedDisk limitedDisk = LimitedDisk.with(disk);
		int port = freePort();
		Process server = start(limitedDisk.prefix(), disk, port);
		try (MongoClient client = client(port)) {
			MongoCollection<Document> notes = client.getDatabase("trial").getCollection("notes");
			insert(notes, 0, 50);
			limitedDisk.fill(server, disk);
			for (int number = 50; number < 60; number++) {
				assertThatRefuses(notes, number);
			}
			assertThat(notes.countDocuments(Filters.eq("read", false))).isEqualTo(50);
			assertThat(server.isAlive()).isTrue();
			limitedDisk.empty(server, disk);
			insert(notes, 60, 70);
			notes.updateOne(Filters.eq("_id", 0), Updates.set("read", true));
			assertThat(notes.countDocuments()).isEqualTo(60);
			assertThat(notes.find(Filters.eq("_id", 0)).first()).containsEntry("read", true);
		}
		finally {
			server.destroyForcibly();
		}
	}

	@Test
	void endsWhenAWriteFailsAllTheSameAndKeepsWhatItHadAnswered() throws Exception {
		Path disk = Files.createDirectories(this.folder.resolve("disk"));
		int port = freePort();
		Process limited = start(new String[] { "prlimit", "--fsize=" + 2 * 1024 * 1024 }, disk, port);
		int answered = 0;
		try (MongoClient client = client(port)) {
			MongoCollection<Document> notes = client.getDatabase("trial").getCollection("notes");
			answered = insertUntilRefused(notes);
			assertThat(limited.waitFor(20, TimeUnit.SECONDS)).as("it ends").isTrue();
		}
		Process again = start(new String[0], disk, port);
		try (MongoClient client = client(port)) {
			assertThat(client.getDatabase("trial").getCollection("notes").countDocuments()).isBetween((long) answered,
					answered + 1L);
		}
		finally {
			again.destroyForcibly();
		}
	}

	private static int insertUntilRefused(MongoCollection<Document> notes) {
		int answered = 0;
		try {
			while (answered < 5_000) {
				notes.insertOne(note(answered));
				answered++;
			}
			throw new AssertionError("it was never refused");
		}
		catch (MongoException ex) {
			assertThat(answered).isGreaterThan(10);
			return answered;
		}
	}

	private static MongoClient client(int port) {
		return MongoClients.create("mongodb://127.0.0.1:%d/?serverSelectionTimeoutMS=20000".formatted(port));
	}

	private static void insert(MongoCollection<Document> notes, int from, int to) {
		for (int number = from; number < to; number++) {
			notes.insertOne(note(number));
		}
	}

	private static void assertThatRefuses(MongoCollection<Document> notes, int number) {
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> notes.insertOne(note(number)))
			.satisfies((refusal) -> assertThat(refusal.getCode()).isEqualTo(OUT_OF_DISK_SPACE));
		assertThatExceptionOfType(MongoException.class)
			.isThrownBy(() -> notes.updateOne(Filters.eq("_id", 0), Updates.set("read", true)))
			.satisfies((refusal) -> assertThat(refusal.getCode()).isEqualTo(OUT_OF_DISK_SPACE));
	}

	private static Document note(int number) {
		return new Document("_id", number).append("read", false).append("text", "Ghi chú ".repeat(500));
	}

	private Process start(String[] before, Path disk, int port) throws IOException {
		List<String> command = new ArrayList<>(List.of(before));
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp",
				Path.of(ChildMain.class.getProtectionDomain().getCodeSource().getLocation().getPath()) + ":"
						+ Path.of("target/lib").toAbsolutePath() + "/*",
				ChildMain.class.getName(), MongoMain.class.getName(), "127.0.0.1", String.valueOf(port),
				disk.resolve("trial.mv.db").toString(), "50"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("server.log").toFile())
			.start();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
