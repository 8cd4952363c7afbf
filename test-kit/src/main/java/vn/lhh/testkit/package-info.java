/**
 * Shares test code between modules: real servers in this process or in containers,
 * tokens, a clock that tests set, and the house rules.
 */
@NullMarked
package vn.lhh.testkit;

import org.jspecify.annotations.NullMarked;
