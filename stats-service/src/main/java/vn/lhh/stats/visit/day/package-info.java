/**
 * Days: counted anew while they are open, final once they are closed.
 */
@NullMarked
package vn.lhh.stats.visit.day;

import org.jspecify.annotations.NullMarked;
