/**
 * Keeps the index up to date with what the other services announce, and builds it anew
 * beside the present one.
 */
@NullMarked
package vn.lhh.search.feed;

import org.jspecify.annotations.NullMarked;
