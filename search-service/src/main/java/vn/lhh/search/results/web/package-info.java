/**
 * The public search API.
 */
@NullMarked
package vn.lhh.search.results.web;

import org.jspecify.annotations.NullMarked;
