package vn.lhh.gateway.cache;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An answer ready to be given to any reader.
 */
final class Kept {

	private final int status;

	private final Bytes bytes;

	private final Head head;

	private final Set<String> keys;

	private final Lifetime lifetime;

	private final long since;

	private final Map<Encoding, Form> forms = new ConcurrentHashMap<>(4);

	private volatile boolean superseded;

	private volatile long failedAt;

	Kept(OriginAnswer answer, Head head, Bytes bytes, Lifetime lifetime, long since) {
		this.status = answer.status();
		this.head = head;
		this.bytes = bytes;
		this.lifetime = lifetime;
		this.since = since;
		this.keys = keys(answer.header("Surrogate-Key"));
	}

	private static Set<String> keys(String header) {
		return header.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(header.trim().split("[ ,]+")));
	}

	int status() {
		return this.status;
	}

	Set<String> keys() {
		return this.keys;
	}

	Bytes bytes() {
		return this.bytes;
	}

	Form form(Encoding encoding) {
		Encoding form = this.bytes.compresses() ? encoding : Encoding.IDENTITY;
		Form known = this.forms.get(form);
		return (known != null) ? known
				: this.forms.computeIfAbsent(form, (each) -> this.head.form(each, this.bytes.in(each)));
	}

	/**
	 * Whether it may be given as it is.
	 * @param now milliseconds of the clock
	 * @param announced whether a purge would have come
	 */
	boolean fresh(long now, boolean announced) {
		long end = announced ? this.lifetime.fresh() : this.lifetime.unannounced();
		return now < end && now >= this.since && !this.superseded;
	}

	boolean whileRevalidating(long now) {
		return now < this.lifetime.revalidating() && !this.superseded;
	}

	boolean whileFailing(long now) {
		return now < this.lifetime.failing();
	}

	long secondsLeft(long now) {
		return Math.floorDiv(this.lifetime.fresh() - now, 1000L);
	}

	long age(long now) {
		return Math.max(0, (now - this.since) / 1000);
	}

	/** Something in it was published anew: it serves only while its service fails. */
	void supersede() {
		this.superseded = true;
	}

	void failed(long at) {
		this.failedAt = at;
	}

	/** Whether its service failed after that moment. */
	boolean failedSince(long when) {
		return this.failedAt > when;
	}

	/** Upper estimate of its memory, all forms included. */
	int weight() {
		long keyed = this.keys.stream().mapToLong((key) -> key.length() + 100L).sum();
		long body = this.bytes.compresses() ? 2L * this.bytes.length() : this.bytes.length();
		return (int) Math.min(Integer.MAX_VALUE, 500 + keyed + body + 3L * this.head.weight());
	}

}
