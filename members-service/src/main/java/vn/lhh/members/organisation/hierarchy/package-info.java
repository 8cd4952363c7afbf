/**
 * Keeps the one tree of organisations, and computes the part that readers may see.
 */
@NullMarked
package vn.lhh.members.organisation.hierarchy;

import org.jspecify.annotations.NullMarked;
