/**
 * How the printed number and symbol of a document is read.
 */
@NullMarked
package vn.lhh.documents.number;

import org.jspecify.annotations.NullMarked;
