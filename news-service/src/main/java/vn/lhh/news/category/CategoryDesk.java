package vn.lhh.news.category;

import java.time.Clock;
import java.util.List;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.text.Slug;
import vn.lhh.news.media.MediaDesk;
import vn.lhh.news.shared.SavedVersion;
import vn.lhh.news.shared.TracedDesk;

import org.springframework.stereotype.Service;

/** Creates, changes and removes categories. */
@Service
public class CategoryDesk implements TracedDesk<Category, CategoryDetails> {

	private final Categories categories;

	private final CategoryReader reader;

	private final List<CategoryUsage> uses;

	private final MediaDesk media;

	private final Clock clock;

	CategoryDesk(Categories categories, CategoryReader reader, List<CategoryUsage> uses, MediaDesk media, Clock clock) {
		this.categories = categories;
		this.reader = reader;
		this.uses = uses;
		this.media = media;
		this.clock = clock;
	}

	@Override
	public List<Category> all() {
		return this.reader.tree().all().toList();
	}

	@Override
	public Category required(String id) {
		return this.reader.tree().byId(id).orElseThrow(Problem::notFound);
	}

	@Override
	public List<SavedVersion> history(String id) {
		return this.categories.history(id);
	}

	/**
	 * Creates a category.
	 * @return the saved category
	 * @throws Problem {@code validation-failed}, {@code slug-taken}
	 */
	@Override
	public Category create(CategoryDetails facts) {
		return saved(Category.blank(), facts);
	}

	/**
	 * Changes a category.
	 * @param version the version the editor saw
	 * @return the saved category
	 * @throws Problem {@code not-found}, {@code version-stale},
	 * {@code validation-failed}, {@code slug-taken}
	 */
	@Override
	public Category update(String id, long version, CategoryDetails facts) {
		return saved(this.categories.atVersion(id, version), facts);
	}

	/**
	 * Removes a category without child categories and without articles.
	 * @param version the version the editor saw
	 * @throws Problem {@code not-found}, {@code version-stale}, {@code category-in-use}
	 */
	@Override
	public void delete(String id, long version) {
		Category category = this.categories.atVersion(id, version);
		boolean used = this.reader.newest().hasChildren(id) || this.uses.stream().anyMatch((use) -> use.needs(id));
		if (used) {
			throw new Problem(ProblemKind.CONFLICT, "category-in-use", category.name());
		}
		category.close(this.clock.instant());
		this.categories.save(category);
		this.reader.newest();
	}

	private Category saved(Category category, CategoryDetails facts) {
		CategoryTree tree = this.reader.newest();
		check(category, facts, tree);
		category.change(facts, slug(category, facts, tree), this.clock.instant());
		Category saved = this.categories.save(category);
		this.reader.newest();
		return saved;
	}

	private void check(Category category, CategoryDetails facts, CategoryTree tree) {
		FieldChecks fieldChecks = new FieldChecks();
		facts.check(fieldChecks);
		String imageId = facts.imageId();
		fieldChecks.check(facts.parentId() == null || tree.byId(facts.parentId()).isPresent(), "parentId", "not-found")
			.check(!tree.wouldCycle(category.id(), facts.parentId()), "parentId", "cycle")
			.check(imageId == null || this.media.find(imageId).isPresent(), "imageId", "not-found")
			.throwIfInvalid();
	}

	private static String slug(Category category, CategoryDetails facts, CategoryTree tree) {
		String wanted = facts.slug();
		if (wanted == null) {
			return category.slug().isEmpty() ? free(facts.name(), category, tree) : category.slug();
		}
		if (tree.isTaken(wanted, category.id())) {
			throw new Problem(ProblemKind.CONFLICT, "slug-taken", wanted);
		}
		return wanted;
	}

	private static String free(String name, Category category, CategoryTree tree) {
		return Slug.candidates(name)
			.filter((candidate) -> !tree.isTaken(candidate, category.id()))
			.findFirst()
			.orElseThrow();
	}

}
