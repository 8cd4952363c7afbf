/**
 * Visits and views as sets of ids, the days they make up, and the total of them all.
 */
@NullMarked
package vn.lhh.stats.visit;

import org.jspecify.annotations.NullMarked;
