package vn.lhh.gateway.cache;

import java.io.IOException;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.route.FailureProblem;
import vn.lhh.gateway.security.ResponseHeaderPolicy;

/**
 * Fetches answers and takes them into the store.
 */
@Component
class Fetcher {

	private static final String HOME = "/";

	private static final int TOO_MANY = 429;

	private final Origin origin;

	private final EdgeStore store;

	private final Keeping keeping;

	private final Clock clock;

	Fetcher(Origin origin, EdgeStore store, Keeping keeping, Clock clock) {
		this.origin = origin;
		this.store = store;
		this.keeping = keeping;
		this.clock = clock;
	}

	Fetch fetch(CacheKey key, Asker asker) {
		long began = this.store.sequence();
		Fetch fetch = ask(key, asker, began);
		Kept known = this.store.get(key.text());
		if (fetch instanceof Fetch.Failed && known != null) {
			known.failed(this.clock.millis());
		}
		boolean blank = fetch instanceof Fetch.Failed && key.path().equals(HOME)
				&& (known == null || !known.whileFailing(this.clock.millis()));
		return blank ? taken(key, this.origin.plainHome(), began, false) : fetch;
	}

	private Fetch ask(CacheKey key, Asker asker, long began) {
		try {
			OriginAnswer answer = this.origin.fetch(key, asker);
			return (answer != null) ? judged(key, answer, began) : personal(key);
		}
		catch (BackendException failure) {
			return failed(FailureProblem.of(failure.kind()));
		}
		catch (IOException ex) {
			return failed(FailureProblem.of(Kind.MALFORMED));
		}
		catch (IllegalArgumentException ex) {
			return failed(GatewayProblem.of(400, "request-malformed"));
		}
	}

	private static Fetch failed(GatewayProblem problem) {
		return new Fetch.Failed(null, problem);
	}

	private Fetch personal(CacheKey key) {
		this.store.drop(key.text());
		this.store.pass(key.text());
		return new Fetch.Personal();
	}

	private Fetch judged(CacheKey key, OriginAnswer answer, long began) {
		if (answer.status() >= 500 || answer.status() == TOO_MANY) {
			Kept said = this.keeping.of(key, answer, null, true);
			return new Fetch.Failed(said, FailureProblem.of(Kind.MALFORMED));
		}
		return taken(key, answer, began, true);
	}

	private Fetch taken(CacheKey key, OriginAnswer answer, long began, boolean lasting) {
		@Nullable Kept before = this.store.get(key.text());
		Kept kept = this.keeping.of(key, answer, before, lasting);
		if (!kept.fresh(this.clock.millis(), true)) {
			this.store.drop(key.text());
			return new Fetch.Got(kept, false);
		}
		return new Fetch.Got(kept, this.store.put(key.text(), kept, began));
	}

	/**
	 * Makes answers fit to be kept.
	 */
	@Component
	static class Keeping {

		private final ResponseHeaderPolicy policy;

		private final Compressor compressor;

		private final CacheProperties compression;

		private final EdgeProperties properties;

		private final Clock clock;

		Keeping(ResponseHeaderPolicy policy, Compressor compressor, CacheProperties compression,
				EdgeProperties properties, Clock clock) {
			this.policy = policy;
			this.compressor = compressor;
			this.compression = compression;
			this.properties = properties;
			this.clock = clock;
		}

		Kept of(CacheKey key, OriginAnswer answer, @Nullable Kept before, boolean lasting) {
			boolean text = HeldResponse.isText(answer.header("Content-Type"))
					&& !answer.header("Cache-Control").contains("no-transform");
			boolean compresses = text && answer.body().length >= this.compression.smallest().toBytes();
			boolean same = before != null && before.bytes().same(answer.body(), compresses);
			Bytes bytes = (same && before != null) ? before.bytes()
					: new Bytes(answer.body(), compresses ? this.compressor : null);
			long now = this.clock.millis();
			Lifetime lifetime = Lifetime.of(answer, now, this.properties);
			Head head = new Head(answer, this.policy.defaults(key.path()), text);
			return new Kept(answer, head, bytes, lasting ? lifetime : lifetime.strict(), now);
		}

	}

}
