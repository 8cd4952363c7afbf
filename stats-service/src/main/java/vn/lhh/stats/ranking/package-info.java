/**
 * What is read most, from where, and at which hours.
 */
@NullMarked
package vn.lhh.stats.ranking;

import org.jspecify.annotations.NullMarked;
