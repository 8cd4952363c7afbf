package vn.lhh.gateway.home;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.cache.pinned.PinnedProperties;

/**
 * Retries blocks whose service failed until it answers, while no reader waits for it
 * again. Compositions without the block are superseded then.
 */
@Component
class BlockRetry implements DisposableBean {

	private static final List<String> COMPOSITIONS = List.of(HomeResponses.HOME, HomeResponses.MENU);

	private final Set<PinnedAddress> pending = ConcurrentHashMap.newKeySet();

	private final CachedResponseStore store;

	private final Duration pause;

	private volatile boolean closed;

	BlockRetry(CachedResponseStore store, PinnedProperties properties) {
		this.store = store;
		this.pause = properties.retryAfter();
	}

	boolean isPending(PinnedAddress address) {
		return this.pending.contains(address);
	}

	void start(PinnedAddress address, Predicate<PinnedAddress> fetch) {
		if (this.pending.add(address)) {
			Thread.ofVirtual().name("retry-" + address.name()).start(() -> retry(address, fetch));
		}
	}

	private void retry(PinnedAddress address, Predicate<PinnedAddress> fetch) {
		try {
			do {
				Thread.sleep(this.pause);
			}
			while (!this.closed && !fetch.test(address));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.pending.remove(address);
			this.store.supersede(COMPOSITIONS);
		}
	}

	@Override
	public void destroy() {
		this.closed = true;
	}

}
