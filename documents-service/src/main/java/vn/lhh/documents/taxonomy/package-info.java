/**
 * What documents are filed under: types, issuing bodies, fields, signers.
 */
@NullMarked
package vn.lhh.documents.taxonomy;

import org.jspecify.annotations.NullMarked;
