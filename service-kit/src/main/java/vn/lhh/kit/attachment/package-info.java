/**
 * Files in GridFS: sniffed on the way in, served with ranges on the way out.
 */
@NullMarked
package vn.lhh.kit.attachment;

import org.jspecify.annotations.NullMarked;
