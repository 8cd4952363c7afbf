package vn.lhh.gateway.cache;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.http.PageHeaders;

/**
 * Lifetime of a response at the edge, as times in milliseconds: fresh,
 * stale-while-revalidate and stale-if-error (RFC 5861). None goes past
 * {@code Valid-Until}.
 *
 * @param fresh end of freshness
 * @param freshWithoutEvents the same while no purge could come
 * @param revalidating end of use while a new one is fetched
 * @param failing end of use while its service fails
 */
record Lifetime(long fresh, long freshWithoutEvents, long revalidating, long failing) {

	/** Lifetime of content that the edge never serves. */
	static final Lifetime NONE = new Lifetime(0, 0, 0, 0);

	static Lifetime of(OriginResponse response, long now, CacheProperties properties) {
		CacheControlDirectives directives = CacheControlDirectives.of(response.header("Cache-Control"));
		long seconds = (response.status() == 200 && !directives.isNoCache()) ? directives.freshSeconds() : 0;
		long fresh = now + seconds * 1000 - age(response) * 1000;
		boolean lasting = seconds > 0 && !directives.isMustRevalidate() && !isIncomplete(response);
		long more = lasting ? properties.staleWhileRevalidate().toMillis() : 0;
		long failing = directives.isMustRevalidate() ? 0 : properties.staleIfError().toMillis();
		return new Lifetime(fresh, freshWithoutEvents(response, fresh, now, properties), fresh + more, fresh + failing)
			.endingAt(end(response));
	}

	/** A page with a part missing is asked for anew as soon as it has run out. */
	private static boolean isIncomplete(OriginResponse response) {
		return PageHeaders.complete(false).equals(response.first(PageHeaders.COMPLETE));
	}

	private static long freshWithoutEvents(OriginResponse response, long fresh, long now, CacheProperties properties) {
		boolean purgeable = response.has("Surrogate-Key");
		return purgeable ? Math.min(fresh, now + properties.unannounced().toMillis()) : fresh;
	}

	private static long age(OriginResponse response) {
		String age = response.first("Age");
		return (age != null && age.matches("\\d{1,9}")) ? Long.parseLong(age) : 0;
	}

	private static long end(OriginResponse response) {
		if (!isBounded(response)) {
			return Long.MAX_VALUE;
		}
		Instant end = instant(response.first("Valid-Until"));
		return (end != null) ? end.toEpochMilli() : 0;
	}

	/** The time in a header, null if there is none that can be read. */
	static @Nullable Instant instant(@Nullable String header) {
		try {
			return (header != null) ? DateTimeFormatter.ISO_DATE_TIME.parse(header.trim(), Instant::from) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private Lifetime endingAt(long end) {
		return new Lifetime(Math.min(this.fresh, end), Math.min(this.freshWithoutEvents, end),
				Math.min(this.revalidating, end), Math.min(this.failing, end));
	}

	/** The same without any use past its freshness. */
	Lifetime strict() {
		return new Lifetime(this.fresh, this.freshWithoutEvents, this.fresh, this.fresh);
	}

	/** Whether something in it ends or starts by itself. */
	static boolean isBounded(OriginResponse response) {
		return response.has("Valid-Until");
	}

}
