/**
 * The legal life of a document: when it binds, and what others do to it.
 */
@NullMarked
package vn.lhh.documents.document.validity;

import org.jspecify.annotations.NullMarked;
