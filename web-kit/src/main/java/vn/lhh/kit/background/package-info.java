/**
 * Work that goes on by itself while a service runs.
 */
@NullMarked
package vn.lhh.kit.background;

import org.jspecify.annotations.NullMarked;
