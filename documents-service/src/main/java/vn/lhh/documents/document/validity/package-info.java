/**
 * Determines the legal validity of a document from its own dates and from other
 * documents.
 */
@NullMarked
package vn.lhh.documents.document.validity;

import org.jspecify.annotations.NullMarked;
