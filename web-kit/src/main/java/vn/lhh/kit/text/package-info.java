/**
 * Vietnamese text: normal form, folding, slugs, sort keys, dates, and clean HTML.
 */
@NullMarked
package vn.lhh.kit.text;

import org.jspecify.annotations.NullMarked;
