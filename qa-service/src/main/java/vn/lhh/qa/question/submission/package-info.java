/**
 * Takes questions in, and lets askers track and withdraw their own.
 */
@NullMarked
package vn.lhh.qa.question.submission;

import org.jspecify.annotations.NullMarked;
