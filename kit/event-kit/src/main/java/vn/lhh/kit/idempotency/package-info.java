/**
 * {@code Idempotency-Key}: a repeated POST gets the first response again and has no
 * second effect.
 */
@NullMarked
package vn.lhh.kit.idempotency;

import org.jspecify.annotations.NullMarked;
