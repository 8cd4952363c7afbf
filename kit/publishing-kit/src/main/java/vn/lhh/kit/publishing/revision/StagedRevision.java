package vn.lhh.kit.publishing.revision;

/**
 * Revision with its mark, as {@link RevisionStore} stores it.
 *
 * @param mark its number and its write
 */
public record StagedRevision(RevisionMark mark, Object content) {
}
