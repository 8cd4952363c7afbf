/**
 * One aggregate, one document, its announcements inside; and the relay, the only thing
 * that publishes.
 */
@NullMarked
package vn.lhh.kit.outbox;

import org.jspecify.annotations.NullMarked;
