/**
 * Pages of questions and answers, with the forms for asking and tracking.
 */
@NullMarked
package vn.lhh.web.page.question;

import org.jspecify.annotations.NullMarked;
