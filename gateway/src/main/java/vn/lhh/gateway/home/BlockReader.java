package vn.lhh.gateway.home;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.cache.PinnedContent;
import vn.lhh.gateway.cache.origin.FetchRequest;
import vn.lhh.gateway.cache.origin.FetchRequest.Limits;
import vn.lhh.gateway.cache.origin.FetchResult;
import vn.lhh.gateway.cache.origin.RequestCollapser;
import vn.lhh.gateway.cache.pinned.PinnedProperties;
import vn.lhh.gateway.cache.pinned.PinnedResponses;

/**
 * Reads blocks from the cache, or from their service while readers wait. Once a service
 * has failed, its blocks are stale until a retry brings them back.
 */
@Component
class BlockReader {

	private static final Logger log = LoggerFactory.getLogger(BlockReader.class);

	private final PinnedResponses pinned;

	private final RequestCollapser collapser;

	private final BlockRetry retry;

	private final Limits whileReadersWait;

	private final Limits unattended;

	private final Map<String, String> failures = new ConcurrentHashMap<>();

	BlockReader(PinnedResponses pinned, RequestCollapser collapser, BlockRetry retry, PinnedProperties properties,
			BackendProperties backends) {
		this.pinned = pinned;
		this.collapser = collapser;
		this.retry = retry;
		this.whileReadersWait = new Limits(properties.deadline(), properties.largest());
		this.unattended = new Limits(backends.answerDeadline(), properties.largest());
	}

	/** The block as its service would send it again now, null if it must be asked. */
	@Nullable BlockView untouched(PinnedAddress address, Instant now) {
		PinnedContent content = this.pinned.untouched(address);
		return (content != null) ? BlockView.ready(content, now) : null;
	}

	/** The block from its service, or its last good content while that fails. */
	BlockView fetch(PinnedAddress address, Instant now) {
		return this.retry.isPending(address) ? lastGood(address, now) : fetched(address, now);
	}

	/** The content as it is known, to plan by and not to be shown. */
	@Nullable PinnedContent known(PinnedAddress address) {
		return this.pinned.peek(address.name());
	}

	private BlockView fetched(PinnedAddress address, Instant now) {
		FetchResult result = this.collapser.fetch(FetchRequest.pinned(address, this.whileReadersWait));
		PinnedContent content = content(address, result);
		if (content != null) {
			return BlockView.ready(content, now);
		}
		if (!isRefused(result)) {
			this.retry.start(address, this::isBack);
		}
		return lastGood(address, now);
	}

	private boolean isBack(PinnedAddress address) {
		FetchResult result = this.collapser.fetch(FetchRequest.pinned(address, this.unattended));
		return content(address, result) != null || isRefused(result);
	}

	private @Nullable PinnedContent content(PinnedAddress address, FetchResult result) {
		if (result instanceof FetchResult.Fetched(var response, var stored) && response.isPinned()) {
			if (this.failures.remove(address.name()) != null) {
				log.info("Block {} is fresh again", address.name());
			}
			return response.content();
		}
		String reason = reason(result);
		if (!reason.equals(this.failures.put(address.name(), reason))) {
			log.warn("Block {} can't be refreshed: {} {}", address.name(), address.key().text(), reason);
		}
		return null;
	}

	private static String reason(FetchResult result) {
		return switch (result) {
			case FetchResult.Fetched(var response, var stored) when response.status() == 200 ->
				"answered without its content";
			case FetchResult.Fetched(var response, var stored) -> "answered " + response.status();
			case FetchResult.Failed(var response, var problem) when response != null -> "answered " + response.status();
			case FetchResult.Failed(var response, var problem) -> "failed: " + problem.code();
			case FetchResult.Unshareable() -> "answered for one client only, or too much";
		};
	}

	/** The service is well but has nothing under this address (404 and its like). */
	private static boolean isRefused(FetchResult result) {
		CachedResponse response = switch (result) {
			case FetchResult.Fetched(var fetched, var stored) -> fetched;
			case FetchResult.Failed(var fetched, var problem) -> fetched;
			case FetchResult.Unshareable() -> null;
		};
		return response != null && response.status() >= 400 && response.status() < 500;
	}

	private BlockView lastGood(PinnedAddress address, Instant now) {
		return BlockView.lastGood(this.pinned.lastGood(address.name()), now);
	}

}
