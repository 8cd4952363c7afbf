package vn.lhh.members.organisation.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.members.organisation.Addresses;
import vn.lhh.members.organisation.Branch;
import vn.lhh.members.organisation.Forest;
import vn.lhh.members.organisation.Organisation;

/**
 * The tree as a menu shows it.
 *
 * @param items the branches
 * @param total how many organisations there are
 */
record TreeView(List<BranchView> items, int total) {

	static TreeView of(Forest forest) {
		List<BranchView> branches = Arrays.stream(Branch.values())
			.map((branch) -> BranchView.of(branch, forest))
			.toList();
		return new TreeView(branches, forest.size());
	}

	/**
	 * One branch.
	 *
	 * @param group which one
	 * @param name its name
	 * @param shortName its short name
	 * @param count how many organisations it has on all levels
	 * @param children those at its top
	 */
	record BranchView(Branch group, String name, String shortName, int count, List<NodeView> children) {

		static BranchView of(Branch branch, Forest forest) {
			List<NodeView> top = forest.top(branch).stream().map((one) -> NodeView.of(one, forest)).toList();
			return new BranchView(branch, branch.label(), branch.shortLabel(), forest.inOrder(branch).size(), top);
		}

	}

	/**
	 * One organisation with those under it.
	 *
	 * @param id the id
	 * @param slug last part of its address
	 * @param url its page
	 * @param name full name
	 * @param shortName short name
	 * @param childCount how many are right under it
	 * @param children those
	 */
	record NodeView(String id, String slug, String url, String name, String shortName, int childCount,
			List<NodeView> children) {

		static NodeView of(Organisation one, Forest forest) {
			List<NodeView> below = forest.children(one.id()).stream().map((child) -> of(child, forest)).toList();
			return new NodeView(one.id(), one.slug(), Addresses.of(one), one.shown().name(), one.shown().shortName(),
					below.size(), below);
		}

	}

	/**
	 * The tree as a list, each organisation followed by those under it.
	 *
	 * @param items all of them
	 */
	record Flat(List<FlatNodeView> items) {

		static Flat of(Forest forest) {
			return new Flat(Arrays.stream(Branch.values())
				.flatMap((branch) -> forest.inOrder(branch).stream())
				.map((one) -> FlatNodeView.of(one, forest))
				.toList());
		}

	}

	/**
	 * One organisation, saying under which it stands.
	 *
	 * @param id the id
	 * @param slug last part of its address
	 * @param url its page
	 * @param name full name
	 * @param shortName short name
	 * @param childCount how many are right under it
	 * @param group its branch
	 * @param parentId the one above
	 * @param depth its level, from 1
	 */
	record FlatNodeView(String id, String slug, String url, String name, String shortName, int childCount, Branch group,
			@Nullable String parentId, int depth) {

		static FlatNodeView of(Organisation one, Forest forest) {
			String parent = forest.parent(one).map(Organisation::id).orElse(null);
			return new FlatNodeView(one.id(), one.slug(), Addresses.of(one), one.shown().name(),
					one.shown().shortName(), forest.children(one.id()).size(), one.shown().group(), parent,
					forest.depth(one));
		}

	}

}
