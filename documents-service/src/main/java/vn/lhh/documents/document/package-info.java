/**
 * The documents themselves: written, published, found, and their files.
 */
@NullMarked
package vn.lhh.documents.document;

import org.jspecify.annotations.NullMarked;
