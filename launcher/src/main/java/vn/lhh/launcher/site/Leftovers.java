package vn.lhh.launcher.site;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that the children of a launcher that was killed are gone before their ports
 * and files are used again. They end by themselves; this only waits, and insists at last.
 */
final class Leftovers {

	private static final Duration GRACE = Duration.ofSeconds(10);

	private Leftovers() {
	}

	static void end(Snapshot snapshot) {
		CompletableFuture<?>[] ends = snapshot.standings()
			.stream()
			.map((standing) -> Snapshot.handle(standing.pid(), standing.startedAt()))
			.filter(Objects::nonNull)
			.map(Leftovers::end)
			.toArray(CompletableFuture<?>[]::new);
		CompletableFuture.allOf(ends).join();
	}

	private static CompletableFuture<?> end(ProcessHandle process) {
		return process.onExit().orTimeout(GRACE.toMillis(), TimeUnit.MILLISECONDS).exceptionally((ex) -> {
			process.destroyForcibly();
			return process;
		});
	}

}
