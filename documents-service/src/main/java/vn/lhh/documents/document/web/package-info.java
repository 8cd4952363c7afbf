/**
 * Documents for readers and for editors.
 */
@NullMarked
package vn.lhh.documents.document.web;

import org.jspecify.annotations.NullMarked;
