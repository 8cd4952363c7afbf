/**
 * Organisations and the one tree they stand in.
 */
@NullMarked
package vn.lhh.members.organisation;

import org.jspecify.annotations.NullMarked;
