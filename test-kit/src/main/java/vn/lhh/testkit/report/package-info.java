/**
 * What {@code ./portal test} says at its end.
 */
@NullMarked
package vn.lhh.testkit.report;

import org.jspecify.annotations.NullMarked;
