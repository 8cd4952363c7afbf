/** Reads document numbers and symbols, both as printed and as typed in a search. */
@NullMarked
package vn.lhh.documents.document.number;

import org.jspecify.annotations.NullMarked;
