/**
 * Background threads that repeat their work while a service runs.
 */
@NullMarked
package vn.lhh.kit.background;

import org.jspecify.annotations.NullMarked;
