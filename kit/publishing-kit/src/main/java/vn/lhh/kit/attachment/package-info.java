/**
 * Attachments in GridFS: stored from the file intake, served with HTTP ranges.
 */
@NullMarked
package vn.lhh.kit.attachment;

import org.jspecify.annotations.NullMarked;
