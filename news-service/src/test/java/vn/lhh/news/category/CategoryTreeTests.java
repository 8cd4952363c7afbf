package vn.lhh.news.category;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CategoryTreeTests {

	private final Category top = category("Khoa học", "khoa-hoc", null, 2, true);

	private final Category middle = category("Sinh học", "sinh-hoc", this.top.id(), 1, true);

	private final Category leaf = category("Lan rừng", "lan-rung", this.middle.id(), 1, true);

	private final Category other = category("Ấn phẩm", "an-pham", null, 2, true);

	@Test
	void siblingsStandByOrderThenInVietnameseOrder() {
		assertThat(tree().all().map(Category::name)).containsExactly("Lan rừng", "Sinh học", "Ấn phẩm", "Khoa học");
	}

	@Test
	void aSubtreeHasTheCategoryAndAllBelow() {
		assertThat(tree().subtree(this.middle)).containsExactlyInAnyOrder(this.middle.id(), this.leaf.id());
	}

	@Test
	void noCategoryMayStandBelowItselfHoweverDeep() {
		assertThat(tree().wouldCycle(this.top.id(), this.leaf.id())).isTrue();
		assertThat(tree().wouldCycle(this.top.id(), this.top.id())).isTrue();
		assertThat(tree().wouldCycle(this.leaf.id(), this.top.id())).isFalse();
		assertThat(tree().wouldCycle(this.top.id(), null)).isFalse();
	}

	@Test
	void aLockedCategoryLocksAllBelow() {
		change(this.middle, "sinh-hoc", false);
		assertThat(tree().locked()).containsExactlyInAnyOrder(this.middle.id(), this.leaf.id());
		assertThat(tree().openBySlug("lan-rung")).isEmpty();
		assertThat(tree().openBySlug("khoa-hoc")).contains(this.top);
	}

	@Test
	void aFormerSlugStillLeadsThereAndIsNobodyElses() {
		change(this.leaf, "hoa-lan", true);
		assertThat(tree().openBySlug("lan-rung")).isEmpty();
		assertThat(tree().openByFormerSlug("lan-rung")).contains(this.leaf);
		assertThat(tree().isTaken("lan-rung", this.other.id())).isTrue();
		assertThat(tree().isTaken("lan-rung", this.leaf.id())).isFalse();
	}

	@Test
	void eachChangeIsAnnouncedWithTheWholeState() {
		assertThat(this.leaf.outbox()).hasSize(1);
		assertThat(this.leaf.outbox().getFirst().type()).isEqualTo("news.category.changed.v1");
		assertThat(this.leaf.outbox().getFirst().json()).contains("\"slug\":\"lan-rung\"")
			.contains("\"url\":\"/chuyen-muc/lan-rung\"");
	}

	private CategoryTree tree() {
		return new CategoryTree(List.of(this.top, this.middle, this.leaf, this.other));
	}

	private static void change(Category category, String slug, boolean active) {
		CategoryDetails old = category.facts();
		category.change(
				new CategoryDetails(old.name(), slug, old.parentId(), old.order(), null, null, true, 4, active, 7),
				slug, Instant.EPOCH);
	}

	private static Category category(String name, String slug, String parentId, int order, boolean active) {
		Category category = Category.blank();
		category.change(new CategoryDetails(name, slug, parentId, order, null, null, true, 4, active, 7), slug,
				Instant.EPOCH);
		return category;
	}

}
