/**
 * Writes the first content of a new site.
 */
@NullMarked
package vn.lhh.members.demo;

import org.jspecify.annotations.NullMarked;
