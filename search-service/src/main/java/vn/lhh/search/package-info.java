/**
 * Search over everything public on the site.
 */
@NullMarked
package vn.lhh.search;

import org.jspecify.annotations.NullMarked;
