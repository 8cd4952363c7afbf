package vn.lhh.launcher.site.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.site.SiteSnapshot;

/**
 * Tracks the process states of the site, and writes each change to the state file.
 */
public final class ProcessStates {

	private final Map<String, ProcessStatus> standings = new LinkedHashMap<>();

	private final StateFile file;

	private final String url;

	public ProcessStates(StateFile file, String url, List<ProcessStatus> external, List<ProcessSpec> specs) {
		this.file = file;
		this.url = url;
		external.forEach((processStatus) -> this.standings.put(processStatus.name(), processStatus));
		specs.forEach((processSpec) -> this.standings.put(processSpec.name(),
				new ProcessStatus(processSpec.name(), null, processSpec.port(), ProcessState.WAITING, 0)));
		write();
	}

	public String url() {
		return this.url;
	}

	public synchronized void set(ProcessSpec processSpec, ProcessState processState, @Nullable Process process) {
		Long pid = (process != null) ? process.pid() : null;
		long startedAt = (process != null) ? SiteSnapshot.startedAt(process.toHandle()) : 0;
		this.standings.put(processSpec.name(),
				new ProcessStatus(processSpec.name(), pid, processSpec.port(), processState, startedAt));
		write();
	}

	synchronized boolean isUp(Set<String> names) {
		return this.standings.values()
			.stream()
			.filter((processStatus) -> names.contains(processStatus.name()))
			.allMatch((processStatus) -> processStatus.state() == ProcessState.UP);
	}

	public synchronized boolean isAllUp() {
		return this.standings.values()
			.stream()
			.allMatch((processStatus) -> processStatus.state() == ProcessState.UP
					|| processStatus.state() == ProcessState.EXTERNAL);
	}

	private void write() {
		ProcessHandle self = ProcessHandle.current();
		this.file.write(new SiteSnapshot(self.pid(), SiteSnapshot.startedAt(self), this.url,
				List.copyOf(this.standings.values())));
	}

}
