/**
 * Mails answers to the askers who want them so.
 */
@NullMarked
package vn.lhh.qa.question.reply;

import org.jspecify.annotations.NullMarked;
