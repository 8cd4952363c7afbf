/**
 * What tests share: real servers in this process or in containers, tokens, a clock that
 * can be set, house rules.
 */
@NullMarked
package vn.lhh.testkit;

import org.jspecify.annotations.NullMarked;
