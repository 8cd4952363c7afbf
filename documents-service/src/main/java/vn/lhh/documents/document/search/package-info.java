/** Searches documents by filters, words and facets. */
@NullMarked
package vn.lhh.documents.document.search;

import org.jspecify.annotations.NullMarked;
