/**
 * Root of the stats-service module.
 */
@NullMarked
package vn.lhh.stats;

import org.jspecify.annotations.NullMarked;
