/**
 * The publishing workflow that all editorial types share: drafts, review, scheduled
 * publishing, live content and history.
 */
@NullMarked
package vn.lhh.kit.publishing;

import org.jspecify.annotations.NullMarked;
