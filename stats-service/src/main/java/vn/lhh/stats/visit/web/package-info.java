/**
 * The counter and its history over HTTP.
 */
@NullMarked
package vn.lhh.stats.visit.web;

import org.jspecify.annotations.NullMarked;
