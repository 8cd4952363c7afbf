/**
 * Rankings of the most read content, the referring hosts and the hours of the day.
 */
@NullMarked
package vn.lhh.stats.ranking;

import org.jspecify.annotations.NullMarked;
