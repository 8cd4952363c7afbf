/**
 * Vietnamese text: normal form, folding, slugs, sort keys, dates, and sanitized HTML.
 */
@NullMarked
package vn.lhh.kit.text;

import org.jspecify.annotations.NullMarked;
