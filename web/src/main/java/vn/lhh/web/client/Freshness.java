package vn.lhh.web.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PageHeaders;

/**
 * Cache lifetime of a page: the union of the surrogate keys, the earliest end and the
 * shortest lifetime of all responses behind it, and whether all of them came.
 */
public final class Freshness {

	private static final Pattern MAX_AGE = Pattern.compile("(?:^|[ ,])max-age=(\\d{1,9})");

	private static final Pattern SHARED_MAX_AGE = Pattern.compile("s-maxage=(\\d{1,9})");

	private static final int LONGEST = 4000;

	private final Duration otherwise;

	private final Set<String> keys = new TreeSet<>();

	private @Nullable Duration maxAge;

	private @Nullable Instant validUntil;

	private boolean storable = true;

	private boolean complete = true;

	private @Nullable Integer pageSize;

	Freshness(Duration otherwise) {
		this.otherwise = otherwise;
	}

	synchronized void take(HttpHeaders headers) {
		headers.allValues("Surrogate-Key")
			.forEach((value) -> Arrays.stream(value.split("[ ,]+"))
				.filter((key) -> !key.isBlank())
				.forEach(this.keys::add));
		headers.firstValue("Valid-Until").ifPresent(this::endsAt);
		this.storable &= storable(headers);
		this.complete &= !headers.firstValue(PageHeaders.COMPLETE)
			.filter(PageHeaders.complete(false)::equals)
			.isPresent();
		shorten(age(cacheControl(headers)));
	}

	/**
	 * Whether a response is the same for every reader, so that it may be cached for
	 * others.
	 */
	static boolean storable(HttpHeaders headers) {
		String cacheControl = cacheControl(headers);
		return !cacheControl.contains("no-store") && !cacheControl.contains("private");
	}

	private static String cacheControl(HttpHeaders headers) {
		return headers.firstValue("Cache-Control").orElse("");
	}

	/** Says that a part of the page is missing, and limits its lifetime. */
	public synchronized void lacksPart(Duration limit) {
		this.complete = false;
		shorten(limit);
	}

	/** Says how many items a page of this list holds at most. */
	public synchronized void listsBy(int size) {
		this.pageSize = size;
	}

	private void shorten(Duration limit) {
		this.maxAge = (this.maxAge == null || limit.compareTo(this.maxAge) < 0) ? limit : this.maxAge;
	}

	private void endsAt(String value) {
		try {
			Instant end = Instant.parse(value);
			this.validUntil = (this.validUntil == null || end.isBefore(this.validUntil)) ? end : this.validUntil;
		}
		catch (DateTimeParseException ex) {
			this.storable = false;
		}
	}

	private Duration age(String cacheControl) {
		Matcher shared = SHARED_MAX_AGE.matcher(cacheControl);
		if (shared.find()) {
			return Duration.ofSeconds(Long.parseLong(shared.group(1)));
		}
		Matcher plain = MAX_AGE.matcher(cacheControl);
		return plain.find() ? Duration.ofSeconds(Long.parseLong(plain.group(1))) : this.otherwise;
	}

	/** The headers that say all this, for caches and for who looks at the page. */
	public synchronized Map<String, String> responseHeaders() {
		Map<String, String> said = new LinkedHashMap<>();
		said.put("Cache-Control", cacheControl());
		if (!this.keys.isEmpty()) {
			said.put("Surrogate-Key", surrogateKey());
		}
		if (this.validUntil != null) {
			said.put("Valid-Until", this.validUntil.toString());
		}
		said.put(PageHeaders.COMPLETE, PageHeaders.complete(this.complete));
		if (this.pageSize != null) {
			said.put(PageHeaders.PAGE_SIZE, this.pageSize.toString());
		}
		return said;
	}

	/**
	 * Value of {@code Cache-Control}. The browser revalidates each time (a 304 is cheap),
	 * so that only the edge cache keeps the page, where it can be purged.
	 */
	private String cacheControl() {
		Duration age = (this.maxAge != null) ? this.maxAge : this.otherwise;
		return this.storable ? "public, max-age=0, s-maxage=" + age.toSeconds() : "no-store";
	}

	/**
	 * Surrogate keys of the page. Every purge of an item also purges the lists of its
	 * kind, so a page with more keys than a header holds names its lists only.
	 */
	private String surrogateKey() {
		String all = String.join(" ", this.keys);
		return (all.length() <= LONGEST) ? all
				: this.keys.stream().filter((key) -> key.indexOf(':') < 0).collect(Collectors.joining(" "));
	}

}
