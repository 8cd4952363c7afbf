package vn.lhh.kit.intake;

import java.util.Set;

import vn.lhh.kit.media.FileType;

/**
 * Which files one place takes in.
 *
 * @param types types taken
 * @param maxBytes the largest file
 * @param maxPictureBytes the largest picture
 * @param keptWidth the widest picture kept; wider ones are scaled down
 * @param renditions whether pictures get smaller forms
 */
public record IntakeRules(Set<FileType> types, long maxBytes, long maxPictureBytes, int keptWidth, boolean renditions) {
}
