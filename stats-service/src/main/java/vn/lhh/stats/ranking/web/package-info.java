/**
 * HTTP API of the rankings.
 */
@NullMarked
package vn.lhh.stats.ranking.web;

import org.jspecify.annotations.NullMarked;
