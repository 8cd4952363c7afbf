package vn.lhh.gateway.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.section.Section;
import vn.lhh.gateway.section.SectionSource;
import vn.lhh.gateway.section.Sections;

/**
 * Fetches all blocks concurrently, each on its own virtual thread and with its own
 * deadline. Blocks are fetched by the last known settings; only those that newer settings
 * change are fetched again.
 */
@Component
class HomeFetcher {

	private final Sections sections;

	private final BlockOrder blockOrder;

	private final ExecutorService threads = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("home-", 0).factory());

	HomeFetcher(Sections sections, BlockOrder blockOrder) {
		this.sections = sections;
		this.blockOrder = blockOrder;
	}

	Section site() {
		return this.sections.read(BlockKind.SITE);
	}

	FetchedSections all() {
		Map<SectionSource, CompletableFuture<Section>> running = new LinkedHashMap<>();
		CompletableFuture<Section> site = start(BlockKind.SITE);
		start(blocks(this.sections.known(BlockKind.SITE)), running);
		return new FetchedSections(site.join(), join(start(blocks(site.join()), running)));
	}

	private Map<BlockSettings, CompletableFuture<Section>> start(List<BlockSettings> wanted,
			Map<SectionSource, CompletableFuture<Section>> running) {
		Map<BlockSettings, CompletableFuture<Section>> started = new LinkedHashMap<>();
		wanted.forEach((block) -> started.put(block, running.computeIfAbsent(block.source(), this::start)));
		return started;
	}

	private CompletableFuture<Section> start(SectionSource source) {
		return CompletableFuture.supplyAsync(() -> this.sections.read(source), this.threads);
	}

	private static Map<BlockSettings, Section> join(Map<BlockSettings, CompletableFuture<Section>> started) {
		Map<BlockSettings, Section> blocks = new LinkedHashMap<>();
		started.forEach((block, section) -> blocks.put(block, section.join()));
		return blocks;
	}

	private List<BlockSettings> blocks(Section site) {
		return this.blockOrder.blocks(siteBody(site));
	}

	JsonNode siteBody(Section site) {
		return switch (site) {
			case Section.Ready(var content) -> content.body();
			case Section.Stale(var content) -> content.body();
			case Section.Unavailable() -> this.blockOrder.defaults();
		};
	}

}
