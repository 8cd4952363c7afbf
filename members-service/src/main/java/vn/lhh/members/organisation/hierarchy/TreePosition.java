package vn.lhh.members.organisation.hierarchy;

import org.jspecify.annotations.Nullable;

/**
 * Holds a position in the tree: a parent and a branch.
 *
 * @param parentId the organisation above, {@code null} at the top
 */
public record TreePosition(@Nullable String parentId, UnionBranch group) {
}
