/**
 * The publishing workflow every edited thing shares: drafts, review, schedule, live,
 * history.
 */
@NullMarked
package vn.lhh.kit.publishing;

import org.jspecify.annotations.NullMarked;
