package vn.lhh.launcher.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where every unit stands now; each change is written to the state file.
 */
final class Board {

	private final Map<String, Standing> standings = new LinkedHashMap<>();

	private final StateFile file;

	private final String url;

	Board(StateFile file, String url, List<Standing> external, List<Unit> units) {
		this.file = file;
		this.url = url;
		external.forEach((standing) -> this.standings.put(standing.name(), standing));
		units.forEach((unit) -> this.standings.put(unit.name(),
				new Standing(unit.name(), null, unit.port(), State.WAITING, 0)));
		write();
	}

	String url() {
		return this.url;
	}

	synchronized void set(Unit unit, State state, @Nullable Process process) {
		Long pid = (process != null) ? process.pid() : null;
		long startedAt = (process != null) ? Snapshot.startedAt(process.toHandle()) : 0;
		this.standings.put(unit.name(), new Standing(unit.name(), pid, unit.port(), state, startedAt));
		write();
	}

	synchronized boolean isUp(Set<String> names) {
		return this.standings.values()
			.stream()
			.filter((standing) -> names.contains(standing.name()))
			.allMatch((standing) -> standing.state() == State.UP);
	}

	synchronized boolean isAllUp() {
		return this.standings.values()
			.stream()
			.allMatch((standing) -> standing.state() == State.UP || standing.state() == State.EXTERNAL);
	}

	private void write() {
		ProcessHandle self = ProcessHandle.current();
		this.file
			.write(new Snapshot(self.pid(), Snapshot.startedAt(self), this.url, List.copyOf(this.standings.values())));
	}

}
