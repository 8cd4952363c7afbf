/**
 * Reading of requests: strict JSON bodies, strict parameters, and what they compare with.
 */
@NullMarked
package vn.lhh.kit.binding;

import org.jspecify.annotations.NullMarked;
