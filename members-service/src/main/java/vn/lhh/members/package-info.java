/**
 * Keeps the member organisations of the union: their tree, their facts and their public
 * leaders.
 */
@NullMarked
package vn.lhh.members;

import org.jspecify.annotations.NullMarked;
