/**
 * The transactional outbox: an aggregate is one MongoDB document with its pending events
 * inside, and the relay alone publishes them.
 */
@NullMarked
package vn.lhh.kit.outbox;

import org.jspecify.annotations.NullMarked;
