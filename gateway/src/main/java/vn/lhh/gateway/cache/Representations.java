package vn.lhh.gateway.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.cache.OriginResponse.Line;
import vn.lhh.gateway.cache.compression.Compressor;
import vn.lhh.gateway.cache.compression.Encoding;
import vn.lhh.gateway.cache.compression.EntityTags;
import vn.lhh.gateway.security.ResponseHeaderPolicy;

/**
 * Representations of one response, each made when it is first asked for: one per encoding
 * for clients outside, and the response as received for the site's own processes.
 * Browsers must revalidate what can be purged here, since a purge doesn't reach them.
 */
final class Representations {

	private static final Set<String> OF_THE_CONNECTION = Set.of("date", "content-length", "transfer-encoding",
			"connection", "keep-alive", "age");

	private static final Set<String> WRITTEN_HERE = Set.of("cache-control", "etag", "vary", "cache-status", "expires",
			"pragma", "set-cookie");

	private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-encoding", "content-disposition",
			"content-language", "accept-ranges", "last-modified");

	/** Upper estimate of the memory of the headers that clients get by default. */
	private static final long DEFAULT_HEADERS = 2500;

	private final OriginResponse response;

	private final Supplier<Map<String, String>> defaults;

	private final boolean text;

	private final @Nullable Compressor compressor;

	private final Map<Encoding, byte[]> bodies;

	private final Map<Encoding, Representation> encoded = new ConcurrentHashMap<>(4);

	private volatile @Nullable Representation received;

	/**
	 * Prepares the representations of a response.
	 * @param defaults headers that clients outside get unless the service sends them
	 * @param text whether a response of its kind varies by encoding
	 * @param compressor makes the encodings, null if there are none
	 * @param before those of the former response, whose encoded bodies serve if it is the
	 * same
	 */
	Representations(OriginResponse response, Supplier<Map<String, String>> defaults, boolean text,
			@Nullable Compressor compressor, @Nullable Representations before) {
		this.response = response;
		this.defaults = defaults;
		this.text = text;
		this.compressor = compressor;
		boolean same = before != null && before.compressor == compressor
				&& Arrays.equals(before.response.body(), response.body());
		this.bodies = (same && before != null) ? before.bodies : new ConcurrentHashMap<>(4);
	}

	Representation in(Encoding encoding) {
		Encoding form = (this.compressor != null) ? encoding : Encoding.IDENTITY;
		Representation known = this.encoded.get(form);
		return (known != null) ? known : this.encoded.computeIfAbsent(form, this::outside);
	}

	private Representation outside(Encoding encoding) {
		List<Line> lines = new ArrayList<>();
		this.response.headers().stream().filter(Representations::isForClients).forEach(lines::add);
		this.defaults.get().forEach((name, value) -> {
			if (!this.response.has(name)) {
				lines.add(new Line(name, value));
			}
		});
		add(lines, "Cache-Control", cacheControl());
		add(lines, "Vary", vary(this.response.header("Vary")));
		String tag = etag();
		String suffixed = tag.isEmpty() ? "" : EntityTags.suffixed(tag, encoding);
		add(lines, "ETag", suffixed);
		if (encoding != Encoding.IDENTITY) {
			lines.add(new Line("Content-Encoding", encoding.token()));
		}
		return of(lines, suffixed, body(encoding));
	}

	private byte[] body(Encoding encoding) {
		Compressor by = this.compressor;
		return (by == null || encoding == Encoding.IDENTITY) ? this.response.body()
				: this.bodies.computeIfAbsent(encoding, (each) -> by.compress(this.response.body(), each));
	}

	/** The response as its service sent it. */
	Representation asReceived() {
		Representation known = this.received;
		if (known == null) {
			List<Line> lines = this.response.headers().stream().filter((line) -> !isOfTheConnection(line)).toList();
			String tag = (this.response.status() == 200) ? this.response.header("ETag") : "";
			known = of(lines, tag, this.response.body());
			this.received = known;
		}
		return known;
	}

	private static Representation of(List<Line> lines, String etag, byte[] body) {
		List<Line> notModified = lines.stream().filter((line) -> !OF_THE_BODY.contains(lower(line))).toList();
		return Representation.of(body, etag, lines, notModified);
	}

	private static boolean isForClients(Line line) {
		return !isOfTheConnection(line) && !WRITTEN_HERE.contains(lower(line))
				&& !ResponseHeaderPolicy.staysInside(line.name());
	}

	private static boolean isOfTheConnection(Line line) {
		return OF_THE_CONNECTION.contains(lower(line));
	}

	private static String lower(Line line) {
		return line.name().toLowerCase(Locale.ROOT);
	}

	private static void add(List<Line> lines, String name, String value) {
		if (!value.isEmpty()) {
			lines.add(new Line(name, value));
		}
	}

	private String cacheControl() {
		boolean changes = this.response.has("Surrogate-Key") || Lifetime.isBounded(this.response);
		return (changes && this.response.status() == 200) ? "public, no-cache" : this.response.header("Cache-Control");
	}

	private String vary(String received) {
		boolean missing = this.text && !received.toLowerCase(Locale.ROOT).contains("accept-encoding");
		return missing ? (received.isEmpty() ? "Accept-Encoding" : received + ", Accept-Encoding") : received;
	}

	private String etag() {
		if (this.response.status() != 200) {
			return "";
		}
		String received = this.response.strongTag();
		return (received != null) ? received : EntityTags.of(this.response.body());
	}

	/** Upper estimate of the memory of all representations. */
	long weight() {
		long headers = this.response.headers()
			.stream()
			.mapToLong((line) -> line.name().length() + line.value().length() + 60)
			.sum();
		long length = this.response.body().length;
		return 3 * (headers + DEFAULT_HEADERS) + ((this.compressor != null) ? 2 * length : length);
	}

}
