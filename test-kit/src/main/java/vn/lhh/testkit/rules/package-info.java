/**
 * Tests the rules that hold in every module: architecture, names, audiences, binding and
 * API descriptions.
 */
@NullMarked
package vn.lhh.testkit.rules;

import org.jspecify.annotations.NullMarked;
