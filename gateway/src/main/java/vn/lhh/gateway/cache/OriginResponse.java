package vn.lhh.gateway.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.cache.compression.VaryHeader;

/**
 * Whole response as its service gave it.
 *
 * @param status HTTP status
 * @param headers in the order received
 * @param body the bytes
 */
public record OriginResponse(int status, List<Line> headers, byte[] body) {

	private static final Set<String> OF_THE_MESSAGE = Set.of("content-length", "transfer-encoding", "connection",
			"keep-alive");

	private static final Set<Integer> BODILESS = Set.of(204, 206, 304);

	/**
	 * Header line.
	 *
	 * @param name its name
	 * @param value its value
	 */
	public record Line(String name, String value) {
	}

	/** This response with what a 304 says of it (RFC 9111, 4.3.4). */
	public OriginResponse freshenedBy(OriginResponse notModified) {
		List<Line> lines = new ArrayList<>();
		notModified.headers().stream().filter((line) -> !isOfTheMessage(line)).forEach(lines::add);
		this.headers.stream()
			.filter((line) -> isOfTheMessage(line) || !notModified.has(line.name()))
			.forEach(lines::add);
		return new OriginResponse(this.status, lines, this.body);
	}

	private static boolean isOfTheMessage(Line line) {
		return OF_THE_MESSAGE.contains(line.name().toLowerCase(Locale.ROOT));
	}

	/** The strong entity tag, null if it has none. */
	public @Nullable String strongTag() {
		String tag = (this.status == 200) ? first("ETag") : null;
		return (tag != null && tag.startsWith("\"") && tag.length() > 2) ? tag : null;
	}

	/** Whether any client may get it, as it stands, in answer to the same request. */
	public boolean isShareable() {
		return !CacheControlDirectives.of(header("Cache-Control")).forbidsStoring() && !has("Set-Cookie")
				&& !has("Content-Encoding") && !BODILESS.contains(this.status)
				&& !header("Content-Type").startsWith("text/event-stream") && VaryHeader.isKnown(header("Vary"));
	}

	public boolean has(String name) {
		return first(name) != null;
	}

	/** The values of a header in one line, empty if there is none. */
	public String header(String name) {
		String all = "";
		for (Line line : this.headers) {
			if (line.name().equalsIgnoreCase(name)) {
				all = all.isEmpty() ? line.value() : all + ", " + line.value();
			}
		}
		return all;
	}

	public @Nullable String first(String name) {
		for (Line line : this.headers) {
			if (line.name().equalsIgnoreCase(name)) {
				return line.value();
			}
		}
		return null;
	}

}
