/**
 * The rankings over HTTP.
 */
@NullMarked
package vn.lhh.stats.ranking.web;

import org.jspecify.annotations.NullMarked;
