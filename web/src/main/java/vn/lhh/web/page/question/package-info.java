/**
 * Pages of questions and answers, and the forms by which readers ask and follow.
 */
@NullMarked
package vn.lhh.web.page.question;

import org.jspecify.annotations.NullMarked;
