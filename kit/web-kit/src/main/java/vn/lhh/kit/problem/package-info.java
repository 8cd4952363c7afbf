/**
 * RFC 9457 problems: every failure becomes an HTTP response here.
 */
@NullMarked
package vn.lhh.kit.problem;

import org.jspecify.annotations.NullMarked;
