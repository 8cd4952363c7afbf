/**
 * What editors add to the search: pins and abbreviations; and what they learn of it:
 * which queries are asked.
 */
@NullMarked
package vn.lhh.search.curation;

import org.jspecify.annotations.NullMarked;
