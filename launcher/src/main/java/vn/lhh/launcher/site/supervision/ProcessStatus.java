package vn.lhh.launcher.site.supervision;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code status}.
 *
 * @param name of the unit
 * @param pid of its process, none where it has none
 * @param port it listens on, none where it was given from outside
 * @param state where it stands
 * @param startedAt when its process started, in milliseconds, which tells it from a later
 * process with the same id
 */
public record ProcessStatus(String name, @Nullable Long pid, @Nullable Integer port, ProcessState state,
		long startedAt) {

	public ProcessStatus stopped() {
		return new ProcessStatus(this.name, null, this.port,
				(this.state == ProcessState.EXTERNAL) ? ProcessState.EXTERNAL : ProcessState.STOPPED, 0);
	}

	public String json() {
		return "{\"name\":\"%s\",\"pid\":%s,\"port\":%s,\"state\":\"%s\"}".formatted(this.name, this.pid, this.port,
				this.state.word());
	}

	public String row() {
		return "%-10s %-8s %-6s %s".formatted(this.name, orDash(this.pid), orDash(this.port), this.state.word());
	}

	private static String orDash(@Nullable Object value) {
		return (value != null) ? value.toString() : "-";
	}

}
