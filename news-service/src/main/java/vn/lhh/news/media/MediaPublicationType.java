package vn.lhh.news.media;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationType;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Declares a content type with pictures and files, and reports the files it shows from
 * the derived field {@code mediaIds} of its contents. Each file has one URL for every
 * size it is served in.
 *
 * @param <P> the publication
 * @param <C> its content
 */
public abstract class MediaPublicationType<P extends Publication<C>, C extends MediaContent>
		extends PublicationType<P, C> implements MediaUsage {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "visibleFrom");

	private static final String[] TEXTS = { "draft", "history", "live.bodyHtml" };

	private final String name;

	private final PublicationStore<P> store;

	private final ObjectProvider<MediaReader> media;

	/**
	 * Declares one type.
	 * @param eventPrefix {@code news.<name>}; surrogate keys and names of indexes begin
	 * with the name too
	 * @param media tells whether another item shows a file; it asks every type in turn
	 */
	protected MediaPublicationType(Class<P> type, String eventPrefix, String topic, PublicationStore<P> store,
			ObjectProvider<MediaReader> media) {
		super(type, topic);
		this.name = eventPrefix.substring(eventPrefix.indexOf('.') + 1);
		this.store = store;
		this.media = media;
	}

	/**
	 * Builds the further condition, besides visibility, for readers to see a publication.
	 */
	protected Criteria furtherCondition() {
		return Criteria.where("live").ne(null);
	}

	/**
	 * Counts the items that stand before a publication in a list with the newest first.
	 */
	protected final long countNewer(P publication, Instant now) {
		return this.store.countNewer(publication, furtherCondition(), now);
	}

	@Override
	protected Stream<Index> indexes() {
		return Stream.of(new Index("slug", Sort.Direction.ASC).unique().named(this.name + "_slug"),
				new Index("live.mediaIds", Sort.Direction.ASC).named(this.name + "_media"));
	}

	@Override
	protected Collection<String> filesOf(C content) {
		return content.mediaIds();
	}

	@Override
	protected String[] addressesOf(P publication, String file) {
		return MediaReader.addressesOf(file);
	}

	@Override
	public boolean isShown(String file) {
		return this.media.getObject().showing(file).isPresent();
	}

	@Override
	public Optional<Showing> showing(String mediaId, Instant now) {
		Criteria shows = new Criteria().andOperator(Criteria.where("live.mediaIds").is(mediaId), furtherCondition());
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
		return new Showing(this.name + ":" + publication.id(), publication.visibleUntil());
	}

}
