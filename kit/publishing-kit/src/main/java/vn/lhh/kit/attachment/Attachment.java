package vn.lhh.kit.attachment;

import java.time.Instant;

import vn.lhh.kit.media.ImageSize;

/**
 * Stored file, as its owner refers to it.
 *
 * @param id a UUID of version 7
 * @param filename the original name, without any path
 * @param mime the detected type, whatever the client claimed
 * @param size in bytes
 * @param sha256 lower-case hexadecimal
 * @param uploadedBy account id
 * @param width of a picture in pixels; 0 for other files and for pictures stored before
 * the width was recorded
 * @param height of a picture in pixels, or 0
 */
public record Attachment(String id, String filename, String mime, long size, String sha256, Instant uploadedAt,
		String uploadedBy, int width, int height) {

	/** Returns the size as a picture. */
	public ImageSize pixels() {
		return new ImageSize(this.width, this.height);
	}

}
