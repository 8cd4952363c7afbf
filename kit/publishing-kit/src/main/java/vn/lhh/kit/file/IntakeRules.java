package vn.lhh.kit.file;

import java.util.Set;

import vn.lhh.kit.media.FileType;

/**
 * Upload rules of one use case.
 *
 * @param types accepted types
 * @param maxBytes the maximum size of a file
 * @param maxPictureBytes the maximum size of a picture file
 * @param keptWidth the maximum width of a stored picture in pixels; wider ones are scaled
 * down
 * @param renditions whether pictures get renditions
 */
public record IntakeRules(Set<FileType> types, long maxBytes, long maxPictureBytes, int keptWidth, boolean renditions) {
}
