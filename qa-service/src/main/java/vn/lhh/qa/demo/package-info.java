/**
 * Writes the first content of a new site.
 */
@NullMarked
package vn.lhh.qa.demo;

import org.jspecify.annotations.NullMarked;
