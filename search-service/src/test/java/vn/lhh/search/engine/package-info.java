/**
 * What each search engine must do.
 */
@NullMarked
package vn.lhh.search.engine;

import org.jspecify.annotations.NullMarked;
