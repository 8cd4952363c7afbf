/**
 * HTTP API of the visit counter and its history.
 */
@NullMarked
package vn.lhh.stats.visit.web;

import org.jspecify.annotations.NullMarked;
