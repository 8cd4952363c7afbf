/**
 * Serves questions over HTTP, to askers, readers and editors.
 */
@NullMarked
package vn.lhh.qa.question.web;

import org.jspecify.annotations.NullMarked;
