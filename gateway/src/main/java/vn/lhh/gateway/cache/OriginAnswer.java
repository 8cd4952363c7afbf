package vn.lhh.gateway.cache;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A whole answer as its service gave it.
 *
 * @param status HTTP status
 * @param headers in the order received, without those of the connection
 * @param body the bytes
 */
public record OriginAnswer(int status, List<Line> headers, byte[] body) {

	private static final Set<Integer> BODILESS = Set.of(204, 206, 304);

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param value its value
	 */
	public record Line(String name, String value) {
	}

	/** Whether anybody may get it, as it stands, in answer to the same request. */
	boolean forEverybody() {
		return !Directives.of(header("Cache-Control")).forbids() && !has("Set-Cookie") && !has("Content-Encoding")
				&& !BODILESS.contains(this.status) && !header("Content-Type").startsWith("text/event-stream")
				&& Vary.onlyKnown(header("Vary"));
	}

	boolean has(String name) {
		return this.headers.stream().anyMatch((line) -> line.name().equalsIgnoreCase(name));
	}

	/** The values of a header in one line, empty if there is none. */
	String header(String name) {
		return this.headers.stream()
			.filter((line) -> line.name().equalsIgnoreCase(name))
			.map(Line::value)
			.collect(Collectors.joining(", "));
	}

	@Nullable String first(String name) {
		return this.headers.stream()
			.filter((line) -> line.name().equalsIgnoreCase(name))
			.map(Line::value)
			.findFirst()
			.orElse(null);
	}

}
