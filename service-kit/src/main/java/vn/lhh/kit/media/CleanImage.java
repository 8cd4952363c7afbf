package vn.lhh.kit.media;

/**
 * A picture's file without metadata, and what was read from the metadata before.
 *
 * @param bytes the file
 * @param orientation how the camera was held
 * @param progressive whether its decoder holds the whole picture outside the heap
 */
record CleanImage(byte[] bytes, Orientation orientation, boolean progressive) {
}
