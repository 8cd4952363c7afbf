package vn.lhh.news.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.attachment.RenditionStore;
import vn.lhh.kit.outbox.Lease;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Creates missing renditions of stored pictures, one picture at a time, once after each
 * start: for demo content and pictures of earlier versions.
 */
@Component
class RenditionJob {

	private static final Logger logger = LoggerFactory.getLogger(RenditionJob.class);

	private static final Duration AFTER_START = Duration.ofSeconds(20);

	private final MediaItems items;

	private final AttachmentStore files;

	private final RenditionStore renditions;

	private final Lease lease;

	private final Clock clock;

	private final Deque<String> waiting = new ArrayDeque<>();

	private volatile Instant from = Instant.MAX;

	RenditionJob(MediaItems items, AttachmentStore files, RenditionStore renditions, MongoOperations mongo,
			Clock clock) {
		this.items = items;
		this.files = files;
		this.renditions = renditions;
		this.lease = new Lease(mongo, clock, "renditions", Duration.ofMinutes(1));
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		refill();
		this.from = this.clock.instant().plus(AFTER_START);
	}

	synchronized void refill() {
		this.waiting.clear();
		this.waiting.addAll(this.items.pictureIds());
	}

	@Scheduled(fixedDelay = 3000)
	void tick() {
		if (!this.clock.instant().isBefore(this.from) && !isDone() && this.lease.held()) {
			next();
		}
	}

	synchronized boolean isDone() {
		return this.waiting.isEmpty();
	}

	/** Skips a picture that fails; the next reader's request tries it again. */
	synchronized void next() {
		String id = this.waiting.remove();
		try {
			this.items.find(id).ifPresent(this::complete);
		}
		catch (RuntimeException ex) {
			logger.warn("renditions of {} were not made: {}", id, ex.toString());
		}
	}

	private void complete(MediaItem mediaItem) {
		this.files.find(mediaItem.fileId())
			.ifPresent((original) -> this.renditions.complete(mediaItem.id(), original, mediaItem.pixels()));
	}

}
