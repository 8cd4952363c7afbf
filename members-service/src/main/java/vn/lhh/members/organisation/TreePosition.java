package vn.lhh.members.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A place in the tree: under whom, and in which branch.
 *
 * @param parentId the organisation above, none at the top
 * @param group the branch
 */
record TreePosition(@Nullable String parentId, UnionBranch group) {
}
