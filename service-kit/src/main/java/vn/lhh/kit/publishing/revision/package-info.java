/**
 * Every saved version of a publication, in a collection of its own.
 */
@NullMarked
package vn.lhh.kit.publishing.revision;

import org.jspecify.annotations.NullMarked;
