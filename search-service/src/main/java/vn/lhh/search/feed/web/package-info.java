/**
 * Lets administrators build the index anew.
 */
@NullMarked
package vn.lhh.search.feed.web;

import org.jspecify.annotations.NullMarked;
