/**
 * Errors of the gateway itself, written as RFC 9457 problems in Vietnamese.
 */
@NullMarked
package vn.lhh.gateway.problem;

import org.jspecify.annotations.NullMarked;
