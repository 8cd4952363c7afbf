package vn.lhh.gateway.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.lhh.gateway.cache.OriginAnswer.Line;
import vn.lhh.gateway.security.ResponseHeaderPolicy;

/**
 * The headers readers get with a kept answer: the service's own, less what is internal,
 * with the site's security headers. What can be purged here is asked for again by
 * browsers each time, since a purge doesn't reach them.
 */
final class Head {

	private static final Set<String> WRITTEN_HERE = Set.of("cache-control", "etag", "vary", "age", "date",
			"content-length", "transfer-encoding", "connection", "keep-alive", "cache-status", "expires", "pragma",
			"set-cookie");

	private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-encoding", "content-disposition",
			"content-language", "accept-ranges", "last-modified");

	private final List<Line> lines = new ArrayList<>();

	private final String etag;

	Head(OriginAnswer answer, Map<String, String> defaults, boolean compresses) {
		answer.headers().stream().filter(Head::stays).forEach(this.lines::add);
		defaults.forEach((name, value) -> {
			if (!answer.has(name)) {
				this.lines.add(new Line(name, value));
			}
		});
		add("Cache-Control", cacheControl(answer));
		add("Vary", vary(answer.header("Vary"), compresses));
		this.etag = (answer.status() == 200) ? etag(answer) : "";
	}

	/** As the site's own processes get it: just what the service said. */
	Head(OriginAnswer answer) {
		answer.headers().stream().filter((line) -> !line.name().equalsIgnoreCase("ETag")).forEach(this.lines::add);
		this.etag = (answer.status() == 200) ? answer.header("ETag") : "";
	}

	private static boolean stays(Line line) {
		String name = line.name().toLowerCase(Locale.ROOT);
		return !WRITTEN_HERE.contains(name) && !ResponseHeaderPolicy.staysInside(name);
	}

	private void add(String name, String value) {
		if (!value.isEmpty()) {
			this.lines.add(new Line(name, value));
		}
	}

	private static String cacheControl(OriginAnswer answer) {
		boolean changes = answer.has("Surrogate-Key") || Lifetime.bounded(answer);
		return (changes && answer.status() == 200) ? "public, no-cache" : answer.header("Cache-Control");
	}

	private static String vary(String said, boolean compresses) {
		boolean missing = compresses && !said.toLowerCase(Locale.ROOT).contains("accept-encoding");
		return missing ? (said.isEmpty() ? "Accept-Encoding" : said + ", Accept-Encoding") : said;
	}

	private static String etag(OriginAnswer answer) {
		String said = answer.first("ETag");
		return (said != null && said.startsWith("\"") && said.length() > 2) ? said : EntityTags.of(answer.body());
	}

	Form form(Encoding encoding, byte[] body) {
		List<Line> full = new ArrayList<>(this.lines);
		String tag = this.etag.isEmpty() ? "" : EntityTags.suffixed(this.etag, encoding);
		if (!tag.isEmpty()) {
			full.add(new Line("ETag", tag));
		}
		if (encoding != Encoding.IDENTITY) {
			full.add(new Line("Content-Encoding", encoding.token()));
		}
		List<Line> unchanged = full.stream()
			.filter((line) -> !OF_THE_BODY.contains(line.name().toLowerCase(Locale.ROOT)))
			.toList();
		return Form.of(body, tag, full, unchanged);
	}

	int weight() {
		return this.lines.stream().mapToInt((line) -> line.name().length() + line.value().length() + 60).sum();
	}

}
