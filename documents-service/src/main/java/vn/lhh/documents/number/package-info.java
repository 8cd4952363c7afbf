/** Reads the printed number and symbol of a document. */
@NullMarked
package vn.lhh.documents.number;

import org.jspecify.annotations.NullMarked;
