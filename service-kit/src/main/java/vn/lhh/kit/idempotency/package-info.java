/**
 * {@code Idempotency-Key}: a POST that is sent again answers as it did and does nothing
 * twice.
 */
@NullMarked
package vn.lhh.kit.idempotency;

import org.jspecify.annotations.NullMarked;
