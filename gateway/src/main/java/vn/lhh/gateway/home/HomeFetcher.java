package vn.lhh.gateway.home;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.cache.PinnedContent;

/**
 * Reads all blocks; those to be fetched concurrently, each on its own virtual thread and
 * with its own deadline. Blocks are read by the last known settings; only those that
 * newer settings change are read again.
 */
@Component
class HomeFetcher {

	private final BlockReader reader;

	private final BlockOrder blockOrder;

	private final ExecutorService threads = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("home-", 0).factory());

	HomeFetcher(BlockReader reader, BlockOrder blockOrder) {
		this.reader = reader;
		this.blockOrder = blockOrder;
	}

	BlockView site(Instant now) {
		BlockView untouched = this.reader.untouched(BlockAddresses.SITE, now);
		return (untouched != null) ? untouched : this.reader.fetch(BlockAddresses.SITE, now);
	}

	Blocks all(Instant now) {
		Map<PinnedAddress, CompletableFuture<BlockView>> running = new LinkedHashMap<>();
		CompletableFuture<BlockView> site = start(BlockAddresses.SITE, now);
		PinnedContent known = this.reader.known(BlockAddresses.SITE);
		start((known != null) ? known.body() : this.blockOrder.defaults(), running, now);
		JsonNode settings = site.join().body().isEmpty() ? this.blockOrder.defaults() : site.join().body();
		return new Blocks(site.join(), join(start(settings, running, now)));
	}

	private Map<BlockSettings, CompletableFuture<BlockView>> start(JsonNode site,
			Map<PinnedAddress, CompletableFuture<BlockView>> running, Instant now) {
		List<BlockSettings> wanted = this.blockOrder.blocks(site);
		Map<BlockSettings, CompletableFuture<BlockView>> started = new LinkedHashMap<>();
		wanted.forEach((block) -> started.put(block,
				running.computeIfAbsent(block.address(), (address) -> start(address, now))));
		return started;
	}

	private CompletableFuture<BlockView> start(PinnedAddress address, Instant now) {
		BlockView untouched = this.reader.untouched(address, now);
		return (untouched != null) ? CompletableFuture.completedFuture(untouched)
				: CompletableFuture.supplyAsync(() -> this.reader.fetch(address, now), this.threads);
	}

	private static Map<BlockSettings, BlockView> join(Map<BlockSettings, CompletableFuture<BlockView>> started) {
		Map<BlockSettings, BlockView> blocks = new LinkedHashMap<>();
		started.forEach((block, view) -> blocks.put(block, view.join()));
		return blocks;
	}

	/**
	 * Blocks of one composition.
	 *
	 * @param site site facts, menu and block settings
	 * @param blocks the blocks, by their settings
	 */
	record Blocks(BlockView site, Map<BlockSettings, BlockView> blocks) {
	}

}
