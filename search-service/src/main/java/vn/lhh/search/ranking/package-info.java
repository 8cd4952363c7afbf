/**
 * How items are matched and ranked for a query, in terms that each engine translates.
 */
@NullMarked
package vn.lhh.search.ranking;

import org.jspecify.annotations.NullMarked;
