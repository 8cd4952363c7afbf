/**
 * Picture processing within a memory budget: removes metadata, turns upright, scales and
 * encodes.
 */
@NullMarked
package vn.lhh.kit.media;

import org.jspecify.annotations.NullMarked;
