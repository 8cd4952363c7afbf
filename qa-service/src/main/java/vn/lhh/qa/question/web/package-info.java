/**
 * Questions over HTTP: for askers, for readers and for the desk.
 */
@NullMarked
package vn.lhh.qa.question.web;

import org.jspecify.annotations.NullMarked;
