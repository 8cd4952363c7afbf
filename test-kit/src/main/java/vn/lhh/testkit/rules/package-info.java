/**
 * Rules of the house as tests: architecture, names, audiences, binding and API
 * descriptions.
 */
@NullMarked
package vn.lhh.testkit.rules;

import org.jspecify.annotations.NullMarked;
