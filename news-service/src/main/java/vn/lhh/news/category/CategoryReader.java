package vn.lhh.news.category;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import vn.lhh.kit.grant.ScopeTree;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Serves categories from an in-memory cache of at most one second's age, so that looking
 * up an article's category needs no database query.
 */
@Service
public class CategoryReader {

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final Categories categories;

	private final Clock clock;

	private final ScopeTree scopes;

	private volatile Snapshot snapshot = new Snapshot(new CategoryTree(java.util.List.of()), Instant.MIN);

	CategoryReader(Categories categories, Clock clock) {
		this.categories = categories;
		this.clock = clock;
		this.scopes = new ScopeTree(() -> tree().parents(), clock);
	}

	/** Returns the categories as the scopes of grants. */
	public ScopeTree scopes() {
		return this.scopes;
	}

	public CategoryTree tree() {
		Instant now = this.clock.instant();
		Snapshot known = this.snapshot;
		boolean fresh = !now.isAfter(known.until()) && !now.isBefore(known.until().minus(FRESH));
		return fresh ? known.tree() : reload(now);
	}

	CategoryTree newest() {
		this.scopes.changed();
		return reload(this.clock.instant());
	}

	private CategoryTree reload(Instant now) {
		CategoryTree tree = new CategoryTree(this.categories.all(Sort.by("_id")));
		this.snapshot = new Snapshot(tree, now.plus(FRESH));
		return tree;
	}

	private record Snapshot(CategoryTree tree, Instant until) {
	}

}
