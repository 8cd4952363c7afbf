/**
 * Root of the documents-service module.
 */
@NullMarked
package vn.lhh.documents;

import org.jspecify.annotations.NullMarked;
