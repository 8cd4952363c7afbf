/**
 * Keeps questions, their transitions from received to answered, and their answers.
 */
@NullMarked
package vn.lhh.qa.question;

import org.jspecify.annotations.NullMarked;
