package vn.lhh.news.link;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.ImageSnapshot;
import vn.lhh.news.shared.TracedAggregate;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a link to another website. */
@Document("links")
public class Link extends TracedAggregate {

	private @Nullable LinkDetails facts;

	private boolean removed;

	void change(LinkDetails newFacts, LinkGroup group, Instant now) {
		this.facts = newFacts;
		reannounce(group, now);
	}

	void reannounce(LinkGroup group, Instant now) {
		if (facts().active()) {
			announce("news.link.published.v1", LinkState.of(this, group), now);
		}
		else {
			announceWithdrawal("news.link.withdrawn.v1", now);
		}
	}

	void remove(Instant now) {
		this.removed = true;
		nameChange("delete");
		announceWithdrawal("news.link.withdrawn.v1", now);
	}

	@Override
	public String auditTitle() {
		return facts().title();
	}

	boolean isRemoved() {
		return this.removed;
	}

	public LinkDetails facts() {
		return Objects.requireNonNull(this.facts, "facts");
	}

	/** Holds the public state of a link. */
	record LinkState(String id, String title, String url, @Nullable String description, @Nullable ImageSnapshot logo,
			boolean openInNew, boolean relNofollow, int order, GroupState group) {

		static LinkState of(Link link, LinkGroup group) {
			LinkDetails facts = link.facts();
			return new LinkState(link.id(), facts.title(), facts.url(), facts.description(),
					ImageSnapshot.of(facts.logo()), facts.openInNew(), facts.relNofollow(), facts.order(),
					new GroupState(group.id(), group.slug(), group.title()));
		}

	}

	/** Holds a link's group. */
	record GroupState(String id, String slug, String title) {
	}

}
