/**
 * Pictures: metadata removed, turned upright, scaled and written anew within a memory
 * budget.
 */
@NullMarked
package vn.lhh.kit.media;

import org.jspecify.annotations.NullMarked;
