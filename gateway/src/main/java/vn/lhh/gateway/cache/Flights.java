package vn.lhh.gateway.cache;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.problem.GatewayProblem;

/**
 * One call per key, however many readers want its answer.
 */
@Component
class Flights {

	private final Map<String, CompletableFuture<Fetch>> flying = new ConcurrentHashMap<>();

	private final Fetcher fetcher;

	Flights(Fetcher fetcher) {
		this.fetcher = fetcher;
	}

	boolean flying(CacheKey key) {
		return this.flying.containsKey(key.text());
	}

	/** Joins the call that is under way, or begins one. */
	CompletableFuture<Fetch> join(CacheKey key, Asker asker) {
		CompletableFuture<Fetch> mine = new CompletableFuture<>();
		CompletableFuture<Fetch> other = this.flying.putIfAbsent(key.text(), mine);
		if (other != null) {
			return other;
		}
		Thread.ofVirtual().name("edge-fetch").start(() -> fly(key, asker, mine));
		return mine;
	}

	// Nobody joins a call that has ended: who comes later looks into the store.
	private void fly(CacheKey key, Asker asker, CompletableFuture<Fetch> mine) {
		Fetch fetch = fetched(key, asker);
		this.flying.remove(key.text(), mine);
		mine.complete(fetch);
	}

	private Fetch fetched(CacheKey key, Asker asker) {
		try {
			return this.fetcher.fetch(key, asker);
		}
		catch (RuntimeException ex) {
			return new Fetch.Failed(null, GatewayProblem.of(500, "internal-error"));
		}
	}

	/** Whoever asks from now on gets a call of his own: those under way may be old. */
	void forget() {
		this.flying.clear();
	}

}
