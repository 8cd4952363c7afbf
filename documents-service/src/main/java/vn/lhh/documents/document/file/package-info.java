/**
 * The files of a document.
 */
@NullMarked
package vn.lhh.documents.document.file;

import org.jspecify.annotations.NullMarked;
