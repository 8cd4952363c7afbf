package vn.lhh.kit.attachment;

import java.time.Instant;

/**
 * A stored file as its owner refers to it.
 *
 * @param id a UUID of version 7
 * @param filename the original name, without any path
 * @param mime the sniffed type, whatever the client claimed
 * @param size in bytes
 * @param sha256 lower-case hexadecimal
 * @param uploadedAt when
 * @param uploadedBy account id
 */
public record Attachment(String id, String filename, String mime, long size, String sha256, Instant uploadedAt,
		String uploadedBy) {
}
