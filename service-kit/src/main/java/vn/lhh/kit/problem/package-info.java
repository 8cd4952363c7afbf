/**
 * RFC 9457 problems: the one place where any failure becomes an answer.
 */
@NullMarked
package vn.lhh.kit.problem;

import org.jspecify.annotations.NullMarked;
