package vn.lhh.launcher.site.supervision;

import org.jspecify.annotations.Nullable;

/**
 * Holds the process status that one row of {@code status} shows.
 *
 * @param pid id of the process, null while none runs
 * @param port it listens on, null for an external server
 * @param startedAt when the process started, in epoch milliseconds; tells it from a later
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
