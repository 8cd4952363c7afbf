/**
 * Takedown receipts: prove that a withdrawn item is gone from each public location, as
 * readers see it, and when.
 */
@NullMarked
package vn.lhh.kit.takedown;

import org.jspecify.annotations.NullMarked;
