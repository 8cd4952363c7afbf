/** Writes, classifies, publishes and finds official documents. */
@NullMarked
package vn.lhh.documents.document;

import org.jspecify.annotations.NullMarked;
