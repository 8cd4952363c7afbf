package vn.lhh.kit.media;

/**
 * Picture file without metadata, with the facts read before the metadata was removed.
 *
 * @param orientation how the camera was held
 * @param progressive whether its decoder holds the whole picture outside the heap
 */
record CleanImage(byte[] bytes, Orientation orientation, boolean progressive) {
}
