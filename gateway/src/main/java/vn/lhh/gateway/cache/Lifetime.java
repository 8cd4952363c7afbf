package vn.lhh.gateway.cache;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * Until when an answer may be used, in milliseconds of the clock: as it is, while a new
 * one is fetched, and while its service fails. None goes past {@code Valid-Until}.
 *
 * @param fresh as it is
 * @param unannounced the same while no purge could come
 * @param revalidating while a new one is fetched
 * @param failing while its service fails
 */
record Lifetime(long fresh, long unannounced, long revalidating, long failing) {

	/** What lives this briefly has a part missing and is made anew, not given stale. */
	private static final long BRIEF = 2;

	static Lifetime of(OriginAnswer answer, long now, EdgeProperties properties) {
		Directives said = Directives.of(answer.header("Cache-Control"));
		long seconds = (answer.status() == 200 && !said.mustAsk()) ? said.seconds() : 0;
		long fresh = now + seconds * 1000 - age(answer) * 1000;
		boolean lasting = seconds > BRIEF && !said.mustRevalidate();
		long more = lasting ? properties.staleWhileRevalidate().toMillis() : 0;
		long failing = said.mustRevalidate() ? 0 : properties.staleIfError().toMillis();
		return new Lifetime(fresh, unannounced(answer, fresh, now, properties), fresh + more, fresh + failing)
			.endingAt(end(answer));
	}

	private static long unannounced(OriginAnswer answer, long fresh, long now, EdgeProperties properties) {
		boolean purgeable = answer.has("Surrogate-Key");
		return purgeable ? Math.min(fresh, now + properties.unannounced().toMillis()) : fresh;
	}

	private static long age(OriginAnswer answer) {
		String age = answer.first("Age");
		return (age != null && age.matches("\\d{1,9}")) ? Long.parseLong(age) : 0;
	}

	private static long end(OriginAnswer answer) {
		String header = answer.first("Valid-Until");
		return (header != null) ? instant(header).toEpochMilli() : Long.MAX_VALUE;
	}

	private static Instant instant(String header) {
		try {
			return DateTimeFormatter.ISO_DATE_TIME.parse(header.trim(), Instant::from);
		}
		catch (DateTimeException ex) {
			return Instant.EPOCH;
		}
	}

	Lifetime endingAt(long end) {
		return new Lifetime(Math.min(this.fresh, end), Math.min(this.unannounced, end),
				Math.min(this.revalidating, end), Math.min(this.failing, end));
	}

	/** The same without any use past its freshness. */
	Lifetime strict() {
		return new Lifetime(this.fresh, this.unannounced, this.fresh, this.fresh);
	}

	/** Whether something in it ends or starts by itself. */
	static boolean bounded(OriginAnswer answer) {
		return answer.has("Valid-Until");
	}

}
