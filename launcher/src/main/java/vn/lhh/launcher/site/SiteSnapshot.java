package vn.lhh.launcher.site;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.site.supervision.ProcessStatus;

/**
 * Holds the state of all processes as the launcher last wrote it.
 *
 * @param launcher id of the launcher's process
 * @param launcherStartedAt when that process started, in epoch milliseconds
 * @param url the public address
 * @param standings one status per process
 */
public record SiteSnapshot(long launcher, long launcherStartedAt, String url, List<ProcessStatus> standings) {

	/**
	 * Tolerance in milliseconds: Linux computes start times from a boot time that moves a
	 * little with the clock.
	 */
	private static final long CLOCK_SLACK = 3000;

	public boolean isRunning() {
		return handle(this.launcher, this.launcherStartedAt) != null;
	}

	/**
	 * Returns the current status of each process: all are stopped once the launcher is
	 * gone.
	 */
	public List<ProcessStatus> now() {
		return isRunning() ? this.standings : this.standings.stream().map(ProcessStatus::stopped).toList();
	}

	static @Nullable public ProcessHandle handle(@Nullable Long pid, long startedAt) {
		return (pid != null) ? ProcessHandle.of(pid)
			.filter((process) -> process.isAlive() && Math.abs(startedAt(process) - startedAt) < CLOCK_SLACK)
			.orElse(null) : null;
	}

	public static long startedAt(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
	}

}
