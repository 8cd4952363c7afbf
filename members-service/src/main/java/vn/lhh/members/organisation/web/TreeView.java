package vn.lhh.members.organisation.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.OrganisationUrls;
import vn.lhh.members.organisation.hierarchy.UnionBranch;
import vn.lhh.members.organisation.hierarchy.VisibleTree;

/**
 * JSON view that shows the tree, as a menu shows it.
 *
 * @param items the branches
 * @param total the number of organisations
 */
record TreeView(List<BranchView> items, int total) {

	static TreeView of(VisibleTree visibleTree) {
		List<BranchView> branches = Arrays.stream(UnionBranch.values())
			.map((unionBranch) -> BranchView.of(unionBranch, visibleTree))
			.toList();
		return new TreeView(branches, visibleTree.size());
	}

	/**
	 * JSON view that shows one branch.
	 *
	 * @param count the number of its organisations on all levels
	 * @param children the organisations at its top
	 */
	record BranchView(UnionBranch group, String name, String shortName, int count, List<NodeView> children) {

		static BranchView of(UnionBranch unionBranch, VisibleTree visibleTree) {
			List<NodeView> top = visibleTree.top(unionBranch)
				.stream()
				.map((one) -> NodeView.of(one, visibleTree))
				.toList();
			return new BranchView(unionBranch, unionBranch.label(), unionBranch.shortLabel(),
					visibleTree.inOrder(unionBranch).size(), top);
		}

	}

	/**
	 * JSON view that shows one organisation with those under it.
	 *
	 * @param slug last part of its address
	 * @param url its page
	 * @param childCount how many organisations are directly under it
	 */
	record NodeView(String id, String slug, String url, String name, String shortName, int childCount,
			List<NodeView> children) {

		static NodeView of(Organisation one, VisibleTree visibleTree) {
			List<NodeView> below = visibleTree.children(one.id())
				.stream()
				.map((child) -> of(child, visibleTree))
				.toList();
			return new NodeView(one.id(), one.slug(), OrganisationUrls.of(one), one.shown().name(),
					one.shown().shortName(), below.size(), below);
		}

	}

	/**
	 * JSON view that shows the tree as a list, each organisation followed by those under
	 * it.
	 */
	record Flat(List<FlatNodeView> items) {

		static Flat of(VisibleTree visibleTree) {
			return new Flat(Arrays.stream(UnionBranch.values())
				.flatMap((unionBranch) -> visibleTree.inOrder(unionBranch).stream())
				.map((one) -> FlatNodeView.of(one, visibleTree))
				.toList());
		}

	}

	/**
	 * JSON view that shows one organisation that names the one above it.
	 *
	 * @param slug last part of its address
	 * @param url its page
	 * @param childCount how many organisations are directly under it
	 * @param parentId the organisation above
	 * @param depth its level, from 1
	 */
	record FlatNodeView(String id, String slug, String url, String name, String shortName, int childCount,
			UnionBranch group, @Nullable String parentId, int depth) {

		static FlatNodeView of(Organisation one, VisibleTree visibleTree) {
			String parent = visibleTree.parent(one).map(Organisation::id).orElse(null);
			return new FlatNodeView(one.id(), one.slug(), OrganisationUrls.of(one), one.shown().name(),
					one.shown().shortName(), visibleTree.children(one.id()).size(), one.shown().group(), parent,
					visibleTree.depth(one));
		}

	}

}
