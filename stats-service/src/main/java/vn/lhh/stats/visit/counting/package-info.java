/**
 * Counts each visit and view id once, partition by partition, in generations of a read
 * model.
 */
@NullMarked
package vn.lhh.stats.visit.counting;

import org.jspecify.annotations.NullMarked;
