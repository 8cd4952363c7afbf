package vn.lhh.kit.publishing.revision;

/**
 * Revision with the write that made it, as {@link RevisionStore} keeps it.
 *
 * @param mark its number and its write
 * @param content what was saved
 */
public record StagedRevision(RevisionMark mark, Object content) {
}
