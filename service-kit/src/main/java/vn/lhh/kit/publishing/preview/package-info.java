/**
 * Links to drafts that end by themselves.
 */
@NullMarked
package vn.lhh.kit.publishing.preview;

import org.jspecify.annotations.NullMarked;
