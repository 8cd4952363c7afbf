/**
 * Root of the test-kit module.
 */
@NullMarked
package vn.lhh.testkit;

import org.jspecify.annotations.NullMarked;
