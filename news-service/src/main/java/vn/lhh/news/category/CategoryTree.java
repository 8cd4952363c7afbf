package vn.lhh.news.category;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseCollation;

/** Holds a snapshot of all categories, in the order readers see them. */
public final class CategoryTree {

	private final Map<String, Category> byId = new LinkedHashMap<>();

	CategoryTree(List<Category> categories) {
		categories.stream()
			.sorted(Comparator.comparingInt((Category category) -> category.facts().order())
				.thenComparing(Category::name, VietnameseCollation.comparator()))
			.forEach((category) -> this.byId.put(category.id(), category));
	}

	public Stream<Category> all() {
		return this.byId.values().stream();
	}

	/**
	 * Returns the categories readers see.
	 * @return active categories with only active ancestors
	 */
	public Stream<Category> open() {
		return all().filter((category) -> !isLocked(category));
	}

	public Optional<Category> byId(@Nullable String id) {
		return Optional.ofNullable((id == null) ? null : this.byId.get(id));
	}

	/**
	 * Finds an open category.
	 * @param slug the last part of its URL
	 */
	public Optional<Category> openBySlug(String slug) {
		return open().filter((category) -> category.slug().equals(slug)).findFirst();
	}

	/**
	 * Finds an open category by its current slug or a former one.
	 * @param slug the last part of an old URL
	 */
	public Optional<Category> openByFormerSlug(String slug) {
		return open().filter((category) -> category.hasHad(slug)).findFirst();
	}

	/**
	 * Returns a category and all its descendants.
	 * @return their ids
	 */
	public Set<String> subtree(Category root) {
		return all().filter((category) -> path(category).anyMatch((above) -> above.id().equals(root.id())))
			.map(Category::id)
			.collect(Collectors.toSet());
	}

	/**
	 * Returns the categories that hide their articles: inactive ones and their
	 * descendants.
	 * @return their ids
	 */
	public Set<String> locked() {
		return all().filter(this::isLocked).map(Category::id).collect(Collectors.toSet());
	}

	/** Returns the ids of all categories, each with that of its parent. */
	Map<String, Set<String>> parents() {
		return all().collect(Collectors.toMap(Category::id,
				(category) -> Stream.ofNullable(category.parentId()).collect(Collectors.toSet())));
	}

	boolean wouldCycle(String id, @Nullable String parentId) {
		return byId(parentId).stream().flatMap(this::path).anyMatch((above) -> above.id().equals(id));
	}

	boolean hasChildren(String id) {
		return all().anyMatch((category) -> id.equals(category.parentId()));
	}

	boolean isTaken(String slug, String byOtherThan) {
		return all().anyMatch((category) -> category.hasHad(slug) && !category.id().equals(byOtherThan));
	}

	private boolean isLocked(Category category) {
		return path(category).anyMatch((above) -> !above.facts().active());
	}

	private Stream<Category> path(Category from) {
		Set<String> seen = new HashSet<>();
		return Stream
			.iterate(Optional.of(from), Optional::isPresent, (here) -> here.flatMap((one) -> byId(one.parentId())))
			.flatMap(Optional::stream)
			.takeWhile((one) -> seen.add(one.id()));
	}

}
