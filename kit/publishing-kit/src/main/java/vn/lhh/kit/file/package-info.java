/**
 * Files that editors send: their type is read from their bytes, their name made safe.
 */
@NullMarked
package vn.lhh.kit.file;

import org.jspecify.annotations.NullMarked;
