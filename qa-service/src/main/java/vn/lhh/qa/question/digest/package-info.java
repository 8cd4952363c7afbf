/**
 * Tells the office each working morning which answers are late.
 */
@NullMarked
package vn.lhh.qa.question.digest;

import org.jspecify.annotations.NullMarked;
