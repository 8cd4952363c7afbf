/**
 * Numbers and symbols of documents as they are printed and as they are typed.
 */
@NullMarked
package vn.lhh.documents.document.number;

import org.jspecify.annotations.NullMarked;
