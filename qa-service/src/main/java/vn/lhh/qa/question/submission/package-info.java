/**
 * How questions come in, and how askers follow and withdraw their own.
 */
@NullMarked
package vn.lhh.qa.question.submission;

import org.jspecify.annotations.NullMarked;
