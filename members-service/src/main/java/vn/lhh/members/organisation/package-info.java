/**
 * Keeps organisations and the one tree that holds them.
 */
@NullMarked
package vn.lhh.members.organisation;

import org.jspecify.annotations.NullMarked;
