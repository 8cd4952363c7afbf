package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.cache.compression.Encoding;

/**
 * Cached response of a service, or of the composer, for all its readers. Each reader
 * judges it by rules of its own: the edge by the service's {@code Cache-Control},
 * internal reads and the home page by when it was asked for.
 */
public final class CachedResponse {

	private final OriginResponse response;

	private final Representations representations;

	private final Lifetime lifetime;

	private final Times times;

	private final @Nullable Pin pin;

	private final Set<String> keys;

	private volatile boolean superseded;

	private volatile boolean gone;

	private volatile long failedAt;

	CachedResponse(OriginResponse response, Representations representations, Lifetime lifetime, Times times) {
		this(response, representations, lifetime, times, null);
	}

	private CachedResponse(OriginResponse response, Representations representations, Lifetime lifetime, Times times,
			@Nullable Pin pin) {
		this.response = response;
		this.representations = representations;
		this.lifetime = lifetime;
		this.times = times;
		this.pin = pin;
		this.keys = (pin != null) ? pin.content().keys() : keys(response);
	}

	/** Content from an earlier run, which the home page may show and no one else. */
	public static CachedResponse restored(PinnedAddress address, PinnedContent content) {
		OriginResponse none = new OriginResponse(200, List.of(), new byte[0]);
		long requested = content.asOf().toEpochMilli();
		CachedResponse restored = new CachedResponse(none, new Representations(none, Map::of, false, null, null),
				Lifetime.NONE, new Times(requested, requested), new Pin(address, content, 0, false));
		restored.supersede(true);
		return restored;
	}

	/**
	 * This response with its content, for a pinned address.
	 * @param end when a part of the content ends, in milliseconds
	 */
	public CachedResponse pinned(PinnedAddress address, PinnedContent content, long end) {
		return with(new Pin(address, content, end, true));
	}

	private CachedResponse with(Pin other) {
		return new CachedResponse(this.response, this.representations, this.lifetime, this.times, other);
	}

	/** This pinned response with its content as an event leaves it. */
	public CachedResponse patched(JsonNode body) {
		Pin now = pin();
		CachedResponse patched = with(new Pin(now.address(), now.content().with(body), now.end(), false));
		patched.superseded = this.superseded;
		patched.gone = this.gone;
		return patched;
	}

	static Set<String> keys(OriginResponse response) {
		String header = response.header("Surrogate-Key").trim();
		return header.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(header.split("[ ,]+")));
	}

	/** The response as its service gave it. */
	public OriginResponse response() {
		return this.response;
	}

	/**
	 * The JSON of a response with the very bytes of this one, null if it has to be read.
	 */
	@Nullable JsonNode parsed(OriginResponse other) {
		boolean same = this.pin != null && this.pin.asSent() && this.response.body() == other.body();
		return (same && this.pin != null) ? this.pin.content().body() : null;
	}

	public int status() {
		return this.response.status();
	}

	Set<String> keys() {
		return this.keys;
	}

	Representations representations() {
		return this.representations;
	}

	public boolean isPinned() {
		return this.pin != null;
	}

	private Pin pin() {
		if (this.pin == null) {
			throw new IllegalStateException("Not pinned");
		}
		return this.pin;
	}

	/** The address this is pinned for. */
	public PinnedAddress pinnedAddress() {
		return pin().address();
	}

	/** The content this is pinned with. */
	public PinnedContent content() {
		return pin().content();
	}

	/** What clients outside get. */
	public Representation representation(Encoding encoding) {
		return this.representations.in(encoding);
	}

	/** What the site's own processes get: the response as it was received. */
	public Representation asReceived() {
		return this.representations.asReceived();
	}

	/**
	 * Whether it may be served as it is.
	 * @param now milliseconds of the clock
	 * @param eventsArrive whether content events arrive, so that a purge would have come
	 */
	public boolean isFresh(long now, boolean eventsArrive) {
		long end = eventsArrive ? this.lifetime.fresh() : this.lifetime.freshWithoutEvents();
		return now < end && now >= this.times.received() && !this.superseded;
	}

	/** Whether it was asked for within this time, and no event has concerned it since. */
	public boolean isUntouched(Duration longest, long now) {
		boolean ended = this.pin != null && now >= this.pin.end();
		return !this.superseded && !ended && now >= this.times.requested()
				&& now < this.times.requested() + longest.toMillis();
	}

	/** Whether a purge of one of its surrogate keys finds it. */
	public boolean isPurgeable() {
		return !this.keys.isEmpty();
	}

	public boolean isUsableWhileRevalidating(long now) {
		return now < this.lifetime.revalidating() && !this.superseded;
	}

	public boolean isUsableOnError(long now) {
		return now < this.lifetime.failing() && !this.gone;
	}

	/** Seconds of freshness left, negative if it is stale. */
	public long secondsLeft(long now) {
		return Math.floorDiv(this.lifetime.fresh() - now, 1000L);
	}

	/** Age in seconds. */
	public long age(long now) {
		return Math.max(0, (now - this.times.received()) / 1000);
	}

	/**
	 * Notes that a part of it was published anew, or withdrawn.
	 * @param withdrawn whether it must not even serve while its service fails; the
	 * content of a pinned response may, as events have patched it
	 */
	public void supersede(boolean withdrawn) {
		this.superseded = true;
		this.gone |= withdrawn;
	}

	/** Notes that its service failed. */
	public void failed(long at) {
		this.failedAt = at;
	}

	/** Whether its service failed after that moment. */
	public boolean hasFailedSince(long when) {
		return this.failedAt > when;
	}

	/** Upper estimate of its memory, all representations included. */
	int weight() {
		long keyed = this.keys.stream().mapToLong((key) -> key.length() + 100L).sum();
		return (int) Math.min(Integer.MAX_VALUE, 500 + keyed + this.representations.weight());
	}

	/** Times of the request and of its response, in milliseconds. */
	record Times(long requested, long received) {
	}

	/**
	 * Content of a pinned response, when a part of it ends, and whether it is what the
	 * service sent.
	 */
	private record Pin(PinnedAddress address, PinnedContent content, long end, boolean asSent) {
	}

}
