/**
 * The editors' API of the search.
 */
@NullMarked
package vn.lhh.search.curation.web;

import org.jspecify.annotations.NullMarked;
