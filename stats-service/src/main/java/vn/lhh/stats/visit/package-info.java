/**
 * Counts visits and views as sets of ids: the days, their history and the total.
 */
@NullMarked
package vn.lhh.stats.visit;

import org.jspecify.annotations.NullMarked;
