package vn.lhh.news.category;

import vn.lhh.news.shared.TracedAggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a news category. */
@Document("categories")
public class Category extends TracedAggregate {

	private @Nullable CategoryDetails facts;

	private String slug = "";

	private List<String> formerSlugs = new ArrayList<>();

	private boolean removed;

	protected Category() {
	}

	static Category blank() {
		return new Category();
	}

	void change(CategoryDetails newFacts, String newSlug, Instant now) {
		if (!this.slug.isEmpty() && !this.slug.equals(newSlug)) {
			this.formerSlugs.add(this.slug);
		}
		this.facts = newFacts;
		this.slug = newSlug;
		announce("news.category.changed.v1", CategoryState.of(this), now);
	}

	void close(Instant now) {
		this.removed = true;
		nameChange("delete");
		this.slug = id();
		this.formerSlugs.clear();
		announceWithdrawal("news.category.withdrawn.v1", now);
	}

	@Override
	public String auditTitle() {
		return name();
	}

	boolean isRemoved() {
		return this.removed;
	}

	public CategoryDetails facts() {
		return java.util.Objects.requireNonNull(this.facts, "facts");
	}

	public String name() {
		return facts().name();
	}

	public @Nullable String parentId() {
		return facts().parentId();
	}

	public String slug() {
		return this.slug;
	}

	boolean hasHad(String wanted) {
		return this.slug.equals(wanted) || this.formerSlugs.contains(wanted);
	}

	/** Holds the public state of a category. */
	record CategoryState(String id, String slug, String url, String name, @Nullable String parentId,
			@Nullable String description, int order, boolean showOnHome, boolean active) {

		static CategoryState of(Category category) {
			CategoryDetails facts = category.facts();
			return new CategoryState(category.id(), category.slug(), "/chuyen-muc/" + category.slug(), facts.name(),
					facts.parentId(), facts.description(), facts.order(), facts.showOnHome(), facts.active());
		}

	}

}
