/**
 * Keeps the topics of questions.
 */
@NullMarked
package vn.lhh.qa.topic;

import org.jspecify.annotations.NullMarked;
