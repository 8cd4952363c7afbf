/**
 * Signed preview links to drafts, which expire by themselves.
 */
@NullMarked
package vn.lhh.kit.publishing.preview;

import org.jspecify.annotations.NullMarked;
