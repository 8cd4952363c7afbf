/** Manages the taxonomy of documents: types, issuing bodies, fields and signers. */
@NullMarked
package vn.lhh.documents.taxonomy;

import org.jspecify.annotations.NullMarked;
