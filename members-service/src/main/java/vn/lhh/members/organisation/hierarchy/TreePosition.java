package vn.lhh.members.organisation.hierarchy;

import org.jspecify.annotations.Nullable;

/**
 * A place in the tree: under whom, and in which branch.
 *
 * @param parentId the organisation above, none at the top
 * @param group the branch
 */
public record TreePosition(@Nullable String parentId, UnionBranch group) {
}
