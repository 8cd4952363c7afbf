/**
 * Pages of things, and checked request parameters.
 */
@NullMarked
package vn.lhh.kit.paging;

import org.jspecify.annotations.NullMarked;
