/**
 * What readers get when they search: hits, counts and names of facets.
 */
@NullMarked
package vn.lhh.search.results;

import org.jspecify.annotations.NullMarked;
