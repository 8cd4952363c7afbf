package vn.lhh.kit.media;

import java.util.List;

/**
 * An uploaded picture without metadata, with the smaller forms readers load.
 *
 * @param original the picture itself
 * @param renditions smaller forms, none where none were asked for
 */
public record ProcessedImage(EncodedImage original, List<EncodedImage> renditions) {
}
