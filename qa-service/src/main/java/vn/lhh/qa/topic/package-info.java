/**
 * What questions are about.
 */
@NullMarked
package vn.lhh.qa.topic;

import org.jspecify.annotations.NullMarked;
