/**
 * Questions, their way from being asked to being answered, and their answers.
 */
@NullMarked
package vn.lhh.qa.question;

import org.jspecify.annotations.NullMarked;
