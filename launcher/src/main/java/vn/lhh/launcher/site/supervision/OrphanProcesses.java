package vn.lhh.launcher.site.supervision;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import vn.lhh.launcher.site.SiteSnapshot;

/**
 * Waits for orphan processes of a killed launcher to end, before their ports and files
 * are used again. They end by themselves; after 10 s they are killed.
 */
public final class OrphanProcesses {

	private static final Duration GRACE = Duration.ofSeconds(10);

	private OrphanProcesses() {
	}

	public static void end(SiteSnapshot siteSnapshot) {
		CompletableFuture<?>[] ends = siteSnapshot.standings()
			.stream()
			.map((processStatus) -> SiteSnapshot.handle(processStatus.pid(), processStatus.startedAt()))
			.filter(Objects::nonNull)
			.map(OrphanProcesses::end)
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
