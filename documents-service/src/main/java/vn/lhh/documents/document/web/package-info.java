/** Serves documents over HTTP to readers and editors. */
@NullMarked
package vn.lhh.documents.document.web;

import org.jspecify.annotations.NullMarked;
