/**
 * Test suites that every service of a kind passes, written once.
 */
@NullMarked
package vn.lhh.testkit.contract;

import org.jspecify.annotations.NullMarked;
