/**
 * Takes in what clients send, in one place: every string as text to keep, HTML by its
 * allow-list, uploaded files bounded, typed by their bytes, under a clean name.
 */
@NullMarked
package vn.lhh.kit.intake;

import org.jspecify.annotations.NullMarked;
