/**
 * Digests of text and bytes.
 */
@NullMarked
package vn.lhh.kit.hash;

import org.jspecify.annotations.NullMarked;
