/**
 * Proof that what was withdrawn is gone: which places showed it, and when it was seen
 * gone from each, as readers see them.
 */
@NullMarked
package vn.lhh.kit.takedown;

import org.jspecify.annotations.NullMarked;
