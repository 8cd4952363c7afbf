/**
 * Contains the documents-service module: official documents, their printed numbers,
 * taxonomy and files.
 */
@NullMarked
package vn.lhh.documents;

import org.jspecify.annotations.NullMarked;
