package vn.lhh.news.media;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Reports the media files of one publication type, from the derived field
 * {@code mediaIds} of the contents.
 *
 * @param <P> the publication
 */
public class PublicationMediaUsage<P extends Publication<?>> implements MediaUsage {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "visibleFrom");

	private static final String[] TEXTS = { "draft", "history", "live.bodyHtml" };

	private final PublicationStore<P> store;

	private final String key;

	private final Supplier<Criteria> open;

	/**
	 * Creates the report for one publication type.
	 * @param store its publications
	 * @param key the first part of their surrogate keys
	 * @param open the further condition, besides visibility, for readers to see a
	 * publication
	 */
	public PublicationMediaUsage(PublicationStore<P> store, String key, Supplier<Criteria> open) {
		this.store = store;
		this.key = key;
		this.open = open;
	}

	public PublicationMediaUsage(PublicationStore<P> store, String key) {
		this(store, key, () -> Criteria.where("live").ne(null));
	}

	@Override
	public Optional<Showing> showing(String mediaId, Instant now) {
		Criteria shows = new Criteria().andOperator(Criteria.where("live.mediaIds").is(mediaId), this.open.get());
		return this.store.firstListed(shows, NEWEST, now, 1, TEXTS)
			.stream()
			.findFirst()
			.or(() -> unlisted(shows, now))
			.map(this::showing);
	}

	@Override
	public boolean needs(String mediaId) {
		Criteria anywhere = new Criteria().orOperator(Criteria.where("live.mediaIds").is(mediaId),
				Criteria.where("draft.mediaIds").is(mediaId));
		Criteria kept = PublicationStore.outsideTheTrash(anywhere);
		return this.store.page(kept, NEWEST, new Paging(1, 1), TEXTS).totalItems() > 0;
	}

	private Optional<P> unlisted(Criteria shows, Instant now) {
		Criteria hidden = new Criteria().andOperator(shows, Criteria.where("visibility").is("UNLISTED"));
		return this.store.page(hidden, NEWEST, new Paging(1, Paging.MAX_SIZE), TEXTS)
			.items()
			.stream()
			.filter((found) -> PublicationStore.isVisible(found, now))
			.findFirst();
	}

	private Showing showing(P publication) {
		return new Showing(this.key + ":" + publication.id(), publication.visibleUntil());
	}

}
