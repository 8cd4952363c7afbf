package vn.lhh.launcher.site;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.site.supervision.ProcessStatus;

/**
 * The whole site as the launcher last wrote it down.
 *
 * @param launcher id of the launcher's process
 * @param launcherStartedAt when that process started, in milliseconds
 * @param url the public address
 * @param standings one per unit
 */
public record SiteSnapshot(long launcher, long launcherStartedAt, String url, List<ProcessStatus> standings) {

	/** Linux reckons start times from a boot time that moves a little with the clock. */
	private static final long CLOCK_SLACK = 3000;

	public boolean isRunning() {
		return handle(this.launcher, this.launcherStartedAt) != null;
	}

	/**
	 * What is true now: with the launcher gone, so are its children.
	 * @return the standings
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
