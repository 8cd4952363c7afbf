/** Stores and inspects the files of documents. */
@NullMarked
package vn.lhh.documents.document.file;

import org.jspecify.annotations.NullMarked;
