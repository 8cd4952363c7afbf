package vn.lhh.gateway.cache.origin;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Collapses concurrent requests for one address into one fetch. A fetch that began before
 * the last purge is joined by no later request, since its response may be old.
 */
@Component
public class RequestCollapser {

	private static final Logger log = LoggerFactory.getLogger(RequestCollapser.class);

	private final Map<String, Running> running = new ConcurrentHashMap<>();

	private final ResponseFetcher fetcher;

	private final CachedResponseStore store;

	RequestCollapser(ResponseFetcher fetcher, CachedResponseStore store) {
		this.fetcher = fetcher;
		this.store = store;
	}

	/** Whether a fetch is running that this request would join. */
	public boolean isRunning(FetchRequest request) {
		return isCurrent(this.running.get(request.collapseKey()), this.store.sequence());
	}

	/** Joins the running fetch, or fetches in this thread. */
	public FetchResult fetch(FetchRequest request) {
		Running mine = begin();
		Running joined = joined(request, mine);
		if (joined == mine) {
			run(request, mine);
		}
		return joined.result().join();
	}

	/** Begins a fetch for which nobody waits, unless one is running. */
	public void start(FetchRequest request) {
		Running mine = begin();
		if (joined(request, mine) == mine) {
			Thread.ofVirtual().name("cache-refresh").start(() -> run(request, mine));
		}
	}

	private Running begin() {
		return new Running(this.store.sequence(), new CompletableFuture<>());
	}

	private Running joined(FetchRequest request, Running mine) {
		return this.running.merge(request.collapseKey(), mine,
				(other, same) -> isCurrent(other, same.sequence()) ? other : same);
	}

	private static boolean isCurrent(@Nullable Running running, long sequence) {
		return running != null && running.sequence() == sequence;
	}

	// No request joins a fetch that has ended: later ones look into the store.
	private void run(FetchRequest request, Running mine) {
		FetchResult result = new FetchResult.Failed(null, GatewayProblem.of(500, "internal-error"));
		try {
			result = this.fetcher.fetch(request);
		}
		catch (RuntimeException ex) {
			log.error("Fetch of {} failed", request.key().text(), ex);
		}
		finally {
			this.running.remove(request.collapseKey(), mine);
			mine.result().complete(result);
		}
	}

	/** A fetch with the sequence of purges when it began. */
	private record Running(long sequence, CompletableFuture<FetchResult> result) {
	}

}
