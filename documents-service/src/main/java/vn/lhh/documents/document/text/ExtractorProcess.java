package vn.lhh.documents.document.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.documents.extraction.TextExtractorMain;

import org.springframework.util.FileSystemUtils;

/**
 * Child process that reads one file after the other; one that takes too long is killed
 * with all it has started.
 */
class ExtractorProcess implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ExtractorProcess.class);

	private static final int BYTES_PER_CHARACTER = 3;

	/** Exit value of a JVM with {@code -XX:+ExitOnOutOfMemoryError}. */
	private static final int OUT_OF_MEMORY = 3;

	private final Process process;

	private final OutputStream requests;

	private final DataInputStream answers;

	private final Path folder;

	private volatile boolean closed;

	private volatile boolean late;

	/**
	 * Starts it, without the environment of this process, which holds secrets.
	 * @param folder what it leaves behind, deleted with it
	 */
	ExtractorProcess(List<String> command, Path folder) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().removeIf((name) -> !name.equals("PATH"));
		this.folder = folder;
		this.process = builder.start();
		this.requests = this.process.getOutputStream();
		this.answers = new DataInputStream(this.process.getInputStream());
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Sends a request and waits for the text.
	 * @param most characters that are accepted
	 * @throws ExtractionException if the file can't be read, or the process ends over it
	 * @throws CancellationException if it was closed meanwhile
	 */
	String ask(String request, int most, Duration limit) throws ExtractionException {
		Executor later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
		CompletableFuture<Void> watchdog = CompletableFuture.runAsync(this::expire, later);
		try {
			this.requests.write((request + "\n").getBytes(StandardCharsets.UTF_8));
			this.requests.flush();
			return answer(most);
		}
		catch (IOException ex) {
			kill();
			throw failure();
		}
		finally {
			watchdog.cancel(false);
		}
	}

	private String answer(int most) throws IOException, ExtractionException {
		int length = this.answers.readInt();
		if (length == TextExtractorMain.UNREADABLE) {
			throw ExtractionException.lasting("unreadable");
		}
		if (length < 0 || length > BYTES_PER_CHARACTER * (long) most) {
			throw new IOException("no text of " + length + " bytes was asked for");
		}
		byte[] bytes = new byte[length];
		this.answers.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private ExtractionException failure() {
		if (this.closed) {
			throw new CancellationException("closed");
		}
		if (this.late) {
			return ExtractionException.passing("time-limit");
		}
		boolean full = this.process.onExit().join().exitValue() == OUT_OF_MEMORY;
		return ExtractionException.passing(full ? "out-of-memory" : "crashed");
	}

	@Override
	public void close() {
		this.closed = true;
		kill();
		this.process.onExit().join();
		delete(this.folder);
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			logger.debug("{} stays: {}", folder, ex.toString());
		}
	}

	private void expire() {
		this.late = true;
		kill();
	}

	/** Kills the JVM first, which would otherwise start the OCR of the next page. */
	private void kill() {
		List<ProcessHandle> started = this.process.descendants().toList();
		this.process.destroyForcibly();
		Stream.concat(started.stream(), this.process.descendants()).forEach(ProcessHandle::destroyForcibly);
	}

}
