/**
 * Root of the launcher module.
 */
@NullMarked
package vn.lhh.launcher;

import org.jspecify.annotations.NullMarked;
