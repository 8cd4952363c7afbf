package vn.lhh.kit.media;

import java.util.List;

/**
 * Processed picture without metadata, with its renditions.
 *
 * @param renditions empty where none were requested
 */
public record ProcessedImage(EncodedImage original, List<EncodedImage> renditions) {
}
