/**
 * Extracts the text of public documents' files in the background and announces it to
 * search.
 */
@NullMarked
package vn.lhh.documents.document.text;

import org.jspecify.annotations.NullMarked;
